/** The engine's version, printed in every report: the same version and text give the same output. */
export const ENGINE_VERSION: string = '0.1.0';

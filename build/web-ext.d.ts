/** web-ext ships no types; this is the one call we make. */
declare module 'web-ext' {
  interface BuildParams {
    readonly sourceDir: string;
    readonly artifactsDir: string;
    readonly filename: string;
    readonly overwriteDest: boolean;
  }
  const webExt: {
    readonly cmd: {
      build(
        params: BuildParams,
        options: { readonly shouldExitProgram: boolean; readonly showReadyMessage: boolean },
      ): Promise<{ readonly extensionPath: string }>;
    };
  };
  export default webExt;
}

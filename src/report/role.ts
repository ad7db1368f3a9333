import type { ReportSource } from './report.ts';

/** The source's role where it tells more than the name does: one that is only called by its role has none besides. */
export const roleBesideName = ({ name, role }: Pick<ReportSource, 'name' | 'role'>): string | undefined =>
  role === null || role === '' || role.toLowerCase() === name.toLowerCase() ? undefined : role;

import type { Lang } from '../domain/languages';

/** The label of all projects together. */
export const ALL_PROJECTS: Readonly<Record<Lang, string>> = {
  EN: 'All projects',
  TH: 'โครงการทั้งหมด',
  MS: 'Semua projek',
  ID: 'Semua proyek',
};

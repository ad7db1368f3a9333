import type { ArticleMetadata } from './metadata.ts';
import type { Policies } from './policies.ts';

/** What a page says of its outlet, as a report keeps it. */
export type Outlet = { readonly name?: string; readonly author?: string } & Policies;

/** The outlet, author and policies out of an article's metadata. */
export const outletOf = ({ outlet, byline, policies }: ArticleMetadata): Outlet => ({
  ...(outlet !== undefined && { name: outlet }),
  ...(byline !== undefined && { author: byline }),
  ...policies,
});

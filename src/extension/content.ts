/** The reader: comes into a page that is an article, or where it is asked for. */
import { startReader } from './reader.ts';
import { claimPage } from './reader-in-page.ts';

const end = claimPage();
if (end) startReader(end);

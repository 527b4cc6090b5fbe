/** Search: from what is published to Pagefind's index. What the browser runs is `#search/client`. */
export { buildIndex, IndexImpossible } from './build-index.ts';
export { fold, foldQuery } from './fold.ts';
export type { Dire, PageCherchable, Passage, VoixDePassage } from './types.ts';
export { textsOf } from './texts.ts';
export { searchView } from './view.ts';

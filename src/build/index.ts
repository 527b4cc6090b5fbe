/** From a published recueil to the folder that is served: build aside, check, put in place. */
export { buildSite, siteConfig } from './site.ts';
export { estApercu, MARQUE_APERCU, marquerApercu, tientAutreChose, tientAutreChoseQuUnSite } from './apercu.ts';
export { BUDGETS, groupProblems, lireAdresses, quotesHidden, runGates, type Aiguilles, type Probleme, type Promesses } from './gates/index.ts';
export { acquireLock, OutputBusy } from './lock.ts';
export { makeNeedles, type TexteCache } from './needles.ts';
export { createProgress } from './progress.ts';
export { discard } from './rename.ts';
export { ecrireRenvois } from './renvois.ts';
export { repair } from './repair.ts';
export { AdressesIllisibles, estPassagere, MANIFESTE_DES_ADRESSES, texteDesAdresses } from './urls.ts';
export { swap, SwapFailed } from './swap.ts';
export { readableTexts } from './gates/readable.ts';

import { rule } from './rule.ts';

export const champRequis = rule(
  'champ-requis',
  'error',
  ({ cle, titre, aide, pourquoi, absence }: { cle: string; titre?: string; aide?: string; pourquoi?: string; absence: boolean }) => ({
    message: `il manque « ${cle} »${titre && titre !== cle ? ` (${titre})` : ''}${pourquoi ? ` ${pourquoi}` : ''}`,
    hint: `ajoutez la ligne « ${cle}: … »${aide ? ` — ${aide.replace(/\.$/, '')}` : ''}${absence ? ' ; si on ne sait pas : inconnu, non-communique ou sans-objet' : ''}`,
  }),
);

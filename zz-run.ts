import { epub, describe, nomDuFichier } from '#epub';
import { load, publish } from '#recueil';
import { atelier } from '#vues';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { writeFileSync } from 'node:fs';
const [,, racine, ...eds] = process.argv;
const t=Date.now(); const { recueil } = load({ racine: racine!, prefix: 'content/' });
const a = atelier(publish(recueil!, Date.parse('2026-11-25T12:00:00Z')), '/');
console.log('read', Date.now()-t);
for (const id of eds) {
  const t0 = Date.now();
  const e = a.editions.find((x) => x.id === id);
  const o = await epub(a, e);
  console.log(id, describe(o), Date.now()-t0, 'ms');
  const f='/tmp/ep/'+(racine!.includes('fictif')?'f-':'')+nomDuFichier(e?.id); writeFileSync(f, o);
  const t1 = Date.now();
  const r = await EpubCheck.validate(o);
  console.log('check', Date.now()-t1, r.valid, r.errorCount, r.warningCount, r.messages.slice(0,12).map((m:any)=>`${m.id} ${m.severity} ${m.location?.path}:${m.location?.line} ${m.message}`));
}

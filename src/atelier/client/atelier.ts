/** The workshop's own script: follows a task, takes dropped files, copies, goes to a line. Everything works without it, less swiftly. */

function suivre(zone: HTMLElement) {
  const journal = zone.querySelector<HTMLElement>('.journal');
  const demander = async () => {
    const reponse = await fetch(zone.dataset['suivre'] ?? '');
    if (!reponse.ok) throw new Error('no answer');
    const { fini, dit } = (await reponse.json()) as { fini: boolean; dit: string };
    if (journal && journal.textContent !== dit) {
      journal.textContent = dit;
      journal.scrollTop = journal.scrollHeight;
    }
    if (fini) location.reload();
    else setTimeout(boucle, 400);
  };
  const boucle = () =>
    void demander().catch(() => {
      const phrase = zone.querySelector('.phrase');
      if (phrase) phrase.textContent = 'L’atelier ne répond plus : il a été fermé. Ouvrez-le de nouveau.';
    });
  boucle();
}

function deposer(zone: HTMLElement) {
  const champ = zone.querySelector<HTMLInputElement>('input[type=file]');
  const dit = zone.querySelector<HTMLElement>('.depose');
  if (!champ) return;
  const dire = () => {
    if (!dit) return;
    const noms = [...(champ.files ?? [])].map((un) => un.name);
    dit.hidden = noms.length === 0;
    dit.textContent = `${noms.length > 1 ? `${noms.length} fichiers choisis` : 'Choisi'} : ${noms.join(', ')}`;
  };
  const marquer = (sur: boolean) => (event: DragEvent) => {
    event.preventDefault();
    zone.classList.toggle('survol', sur);
  };
  zone.addEventListener('dragover', marquer(true));
  zone.addEventListener('dragleave', marquer(false));
  zone.addEventListener('drop', (event) => {
    marquer(false)(event);
    const deposes = event.dataTransfer?.files;
    if (!deposes || deposes.length === 0) return;
    champ.files = deposes;
    dire();
  });
  champ.addEventListener('change', dire);
  zone.classList.add('prete');
}

/** A button that is clicked twice asks once: the second would be answered that the first is at work. */
function uneFois(formulaire: HTMLFormElement) {
  let parti = false;
  formulaire.addEventListener('submit', (event) => {
    if (parti) event.preventDefault();
    parti = true;
  });
  // Come back to, the page may be the very one that was left.
  addEventListener('pageshow', () => (parti = false));
}

function copier(zone: HTMLElement) {
  const texte = zone.querySelector('pre')?.textContent ?? '';
  const bouton = document.createElement('button');
  const dit = document.createElement('span');
  bouton.type = 'button';
  bouton.className = 'second';
  bouton.textContent = 'Copier';
  dit.setAttribute('role', 'status');
  bouton.addEventListener('click', () => {
    void navigator.clipboard.writeText(texte).then(
      () => (dit.textContent = ' Copié.'),
      () => (dit.textContent = ' La copie n’a pas marché : sélectionnez le texte.'),
    );
  });
  zone.append(bouton, dit);
}

function aller(zone: HTMLTextAreaElement) {
  const ligne = Number(zone.dataset['ligne'] ?? 0);
  if (ligne < 1) return;
  const lignes = zone.value.split('\n');
  const debut = lignes.slice(0, ligne - 1).reduce((somme, une) => somme + une.length + 1, 0);
  zone.focus();
  zone.setSelectionRange(debut, debut + (lignes[ligne - 1]?.length ?? 0));
  zone.scrollTop = (zone.scrollHeight / lignes.length) * Math.max(0, ligne - 6);
}

const partie =
  'L’atelier a été fermé, ou rouvert à une autre adresse : rien n’a été enregistré. Votre texte est encore dans cette page : copiez-le, ouvrez l’atelier de nouveau, puis collez-le dans ce fichier.';

/** Why a text was not written, in the workshop's own words; the page that it answers is read, never shown: ours holds the text. */
async function refus(reponse: Response): Promise<string> {
  if (reponse.status === 403) return partie;
  const dit = await reponse.text();
  if (!(reponse.headers.get('content-type') ?? '').includes('html')) return dit.trim();
  const lu = new DOMParser().parseFromString(dit, 'text/html');
  return lu.querySelector('.alerte:not([hidden]), .phrase.refus')?.textContent ?? partie;
}

/** A text is sent without leaving the page, which goes only when it is written; left unsaved, it is worth a question. */
function tenir(formulaire: HTMLFormElement) {
  const zone = formulaire.querySelector('textarea');
  const alerte = formulaire.querySelector<HTMLElement>('.alerte');
  if (!zone || !alerte) return;
  // As it was served: something may be typed before this runs, or be put back by the browser.
  const avant = 'perdable' in formulaire.dataset ? undefined : zone.defaultValue;
  let envoye = false;
  let enRoute = false;
  addEventListener('beforeunload', (event) => {
    if (!envoye && zone.value !== avant) event.preventDefault();
  });
  const envoyer = async () => {
    // Written, the workshop sends elsewhere: an answer that one may not read, and that no other is.
    const reponse = await fetch(formulaire.action, { method: 'POST', body: new FormData(formulaire), redirect: 'manual' });
    if (reponse.type !== 'opaqueredirect') return refus(reponse);
    envoye = true;
    location.assign(`${formulaire.action}?enregistre`);
    return '';
  };
  formulaire.addEventListener('submit', (event) => {
    event.preventDefault();
    if (enRoute) return;
    enRoute = true;
    alerte.hidden = true;
    void envoyer()
      .catch(() => partie)
      .then((dit) => {
        enRoute = false;
        alerte.textContent = dit;
        alerte.hidden = dit === '';
        // Said of what was opened, not of what could not be saved.
        if (dit !== '') for (const phrase of document.querySelectorAll('.phrase.bien')) phrase.remove();
      });
  });
}

for (const zone of document.querySelectorAll<HTMLElement>('[data-suivre]')) suivre(zone);
for (const zone of document.querySelectorAll<HTMLElement>('.depot')) deposer(zone);
for (const formulaire of document.querySelectorAll<HTMLFormElement>('form:not(.texte)')) uneFois(formulaire);
for (const zone of document.querySelectorAll<HTMLElement>('.copie')) copier(zone);
for (const zone of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-ligne]')) aller(zone);
for (const formulaire of document.querySelectorAll<HTMLFormElement>('form.texte')) tenir(formulaire);
document.getElementById('compte')?.focus();

/**
 * What is written and not saved is not left without a question. Sveltia asks none, and keeps a copy of drafts for GitLab and GitHub only; it has no
 * event for a draft that changed. Its button « Enregistrer » knows: it is enabled when the entry differs from the file.
 */
const question = 'Ce que vous avez écrit n’est pas enregistré. Quitter cette fiche, et le perdre ?';

/** The entry in which a person did something: the rich editor rewrites by itself what it shows. */
let touchee = '';
const lieu = (): string => location.hash.split('?')[0] ?? '';

const barre = '[role="toolbar"]';
const enregistrer = 'button[aria-keyshortcuts$="+S"]:not(:disabled, [aria-disabled="true"])';
const commandes = 'button, [role="option"], [role="checkbox"], [role="radio"], [role="switch"], [role^="menuitem"]';

const enPeril = (): boolean => touchee === lieu() && document.querySelector(enregistrer) !== null;

function noter({ type, target }: Event): void {
  if (!(target instanceof Element)) return;
  if (type !== 'click' || (target.closest(commandes) && !target.closest(barre))) touchee = lieu();
}

/** Asks, once: what was agreed to be lost is not asked about again. */
function laisserPartir(): boolean {
  if (!enPeril()) return true;
  if (!confirm(question)) return false;
  touchee = '';
  return true;
}

/** What was saved is in peril no more. Sveltia then goes back to the list, before its button knows. */
export function lacher(): void {
  touchee = '';
}

export function retenir(): void {
  // Escape would leave from any field; the button is there.
  const cle = 'sveltia-cms.prefs';
  const preferences = JSON.parse(localStorage.getItem(cle) ?? '{}') as Record<string, unknown>;
  localStorage.setItem(cle, JSON.stringify({ ...preferences, closeWithEscape: false }));
  for (const geste of ['beforeinput', 'change', 'paste', 'drop', 'click']) document.addEventListener(geste, noter, true);
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest(`${barre} button.back`) || laisserPartir()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  addEventListener('beforeunload', (event) => {
    if (enPeril()) event.preventDefault();
  });
  // Back and forward: where the browser lets a page hold them.
  if ('navigation' in window)
    window.navigation.addEventListener('navigate', (event) => {
      if (event.navigationType === 'traverse' && event.cancelable && event.destination.sameDocument && !laisserPartir()) event.preventDefault();
    });
}

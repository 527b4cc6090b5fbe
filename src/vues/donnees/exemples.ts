/** Examples of the API page. A test runs those that it can against the built site: they all answer the same question. */
export interface Exemple {
  langage: 'sh' | 'js' | 'python' | 'r';
  nom: string;
  texte: string;
  code: string;
}

/** `site` is the address of the recueil, with its final slash. */
export const exemplesPour = (site: string): Exemple[] => [
  {
    langage: 'sh',
    nom: 'Ligne de commande',
    texte: 'Télécharger la table des actions, et la décrire.',
    code: `curl -O ${site}donnees/actions.csv
curl -O ${site}donnees/schemas/actions.json`,
  },
  {
    langage: 'js',
    nom: 'JavaScript',
    texte: 'Combien d’actions ont un budget connu, d’après le JSON. Node 22 ou plus, ou un navigateur.',
    code: `const site = '${site}';
const reponse = await fetch(new URL('donnees/recueil.json', site));
const { actions } = await reponse.json();
// Une absence est un objet ; une clé que personne n'a écrite n'est pas là.
const connus = actions.filter(({ faits }) => typeof faits?.budget?.montant === 'number');
console.log(\`\${connus.length} budgets connus sur \${actions.length} actions\`);`,
  },
  {
    langage: 'python',
    nom: 'Python',
    texte: 'La même question, d’après le CSV et sans rien installer.',
    code: `import csv, io, urllib.request

site = "${site}"
absences = {"", "inconnu", "non-communique", "sans-objet"}
with urllib.request.urlopen(site + "donnees/actions.csv") as reponse:
    texte = io.TextIOWrapper(reponse, encoding="utf-8", newline="")
    actions = list(csv.DictReader(texte))
connus = [action for action in actions if action["budgetMontant"] not in absences]
print(f"{len(connus)} budgets connus sur {len(actions)} actions")`,
  },
  {
    langage: 'r',
    nom: 'R',
    texte: 'La même encore. Les absences deviennent NA : pour les distinguer, lisez-les d’abord comme du texte.',
    code: `site <- "${site}"
absences <- c("", "inconnu", "non-communique", "sans-objet")
actions <- read.csv(paste0(site, "donnees/actions.csv"), encoding = "UTF-8", na.strings = absences)
cat(sum(!is.na(actions$budgetMontant)), "budgets connus sur", nrow(actions), "actions\\n")`,
  },
];

/** Every rule, by id. A rule = this file's line, its own file, one test folder, one page in docs/erreurs (a test holds them together). */
import { aReprendre } from './a-reprendre.ts';
import { adresseDouble } from './adresse-double.ts';
import { attributInvalide } from './attribut-invalide.ts';
import { blocInconnu } from './bloc-inconnu.ts';
import { blocMalPlace } from './bloc-mal-place.ts';
import { caractereDeCommande } from './caractere-de-commande.ts';
import { champRequis } from './champ-requis.ts';
import { cleInconnue } from './cle-inconnue.ts';
import { codeInconnu } from './code-inconnu.ts';
import { conflitDeFusion } from './conflit-de-fusion.ts';
import { coordonneePersonnelle } from './coordonnee-personnelle.ts';
import { couleurInsuffisante } from './couleur-insuffisante.ts';
import { datesInversees } from './dates-inversees.ts';
import { caractereAbsent } from './caractere-absent.ts';
import { definitionFaible } from './definition-faible.ts';
import { definitionInsuffisante } from './definition-insuffisante.ts';
import { enTeteAbsent } from './en-tete-absent.ts';
import { encodage } from './encodage.ts';
import { expressionInterdite } from './expression-interdite.ts';
import { fichierInconnu } from './fichier-inconnu.ts';
import { fichierManquant } from './fichier-manquant.ts';
import { guillemetsRequis } from './guillemets-requis.ts';
import { htmlInterdit } from './html-interdit.ts';
import { identifiantDouble } from './identifiant-double.ts';
import { imageAbsente } from './image-absente.ts';
import { imageInvalide } from './image-invalide.ts';
import { imageNonDeclaree } from './image-non-declaree.ts';
import { imageSansAlt } from './image-sans-alt.ts';
import { importInterdit } from './import-interdit.ts';
import { instantInvalide } from './instant-invalide.ts';
import { lienInterdit } from './lien-interdit.ts';
import { lienMort } from './lien-mort.ts';
import { lienRetenu } from './lien-retenu.ts';
import { lienSymbolique } from './lien-symbolique.ts';
import { mdxSyntaxe } from './mdx-syntaxe.ts';
import { motDouble } from './mot-double.ts';
import { motInconnu } from './mot-inconnu.ts';
import { niveauDeTitre } from './niveau-de-titre.ts';
import { nomDeDossier } from './nom-de-dossier.ts';
import { nomRetire } from './nom-retire.ts';
import { noteInconnue } from './note-inconnue.ts';
import { noteOrpheline } from './note-orpheline.ts';
import { personneSansConsentement } from './personne-sans-consentement.ts';
import { presseImpossible } from './presse-impossible.ts';
import { relectureRequise } from './relecture-requise.ts';
import { sommeIncoherente } from './somme-incoherente.ts';
import { sourceInconnue } from './source-inconnue.ts';
import { territoireInconnu } from './territoire-inconnu.ts';
import { territoireRefuse } from './territoire-refuse.ts';
import { texteTropLong } from './texte-trop-long.ts';
import { valeurInvalide } from './valeur-invalide.ts';
import { valeurVide } from './valeur-vide.ts';
import { yamlInvalide } from './yaml-invalide.ts';

export const rules = {
  'a-reprendre': aReprendre,
  'adresse-double': adresseDouble,
  'attribut-invalide': attributInvalide,
  'bloc-inconnu': blocInconnu,
  'bloc-mal-place': blocMalPlace,
  'caractere-de-commande': caractereDeCommande,
  'champ-requis': champRequis,
  'cle-inconnue': cleInconnue,
  'code-inconnu': codeInconnu,
  'conflit-de-fusion': conflitDeFusion,
  'coordonnee-personnelle': coordonneePersonnelle,
  'couleur-insuffisante': couleurInsuffisante,
  'dates-inversees': datesInversees,
  'caractere-absent': caractereAbsent,
  'definition-faible': definitionFaible,
  'definition-insuffisante': definitionInsuffisante,
  'en-tete-absent': enTeteAbsent,
  encodage: encodage,
  'expression-interdite': expressionInterdite,
  'fichier-inconnu': fichierInconnu,
  'fichier-manquant': fichierManquant,
  'guillemets-requis': guillemetsRequis,
  'html-interdit': htmlInterdit,
  'identifiant-double': identifiantDouble,
  'image-absente': imageAbsente,
  'image-invalide': imageInvalide,
  'image-non-declaree': imageNonDeclaree,
  'image-sans-alt': imageSansAlt,
  'import-interdit': importInterdit,
  'instant-invalide': instantInvalide,
  'lien-interdit': lienInterdit,
  'lien-mort': lienMort,
  'lien-retenu': lienRetenu,
  'lien-symbolique': lienSymbolique,
  'mdx-syntaxe': mdxSyntaxe,
  'mot-double': motDouble,
  'mot-inconnu': motInconnu,
  'niveau-de-titre': niveauDeTitre,
  'nom-de-dossier': nomDeDossier,
  'nom-retire': nomRetire,
  'note-inconnue': noteInconnue,
  'note-orpheline': noteOrpheline,
  'personne-sans-consentement': personneSansConsentement,
  'presse-impossible': presseImpossible,
  'relecture-requise': relectureRequise,
  'somme-incoherente': sommeIncoherente,
  'source-inconnue': sourceInconnue,
  'territoire-inconnu': territoireInconnu,
  'territoire-refuse': territoireRefuse,
  'texte-trop-long': texteTropLong,
  'valeur-invalide': valeurInvalide,
  'valeur-vide': valeurVide,
  'yaml-invalide': yamlInvalide,
};

export type RuleId = keyof typeof rules;

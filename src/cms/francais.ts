/** What Sveltia 0.221 does not say in French, and what it says for another place than the workshop. By its own keys. */
export const francais: Readonly<Record<string, string>> = {
  creating_entries_disabled_by_admin: 'Une édition, une action, un commentaire ou un entretien commence dans l’atelier, par un formulaire.',
  working_with_test_repo: 'Travail dans le dossier du projet',
  work_with_test_repo: 'Ouvrir le dossier du projet',
  'saving_entry.error.title': 'Rien n’a été enregistré',
  'saving_entry.error.description': 'Votre texte est toujours à l’écran : corrigez-le, puis enregistrez de nouveau.',
  show_errors: 'Montrer les erreurs',
  replace_file: 'Remplacer le fichier',
  replace_image: 'Remplacer l’image',
  remove_file: 'Retirer le fichier',
  remove_image: 'Retirer l’image',
  select_item: 'Choisir {$name}',
  folders: 'Dossiers',
  more_folders: 'Autres dossiers',
  new_folder: 'Nouveau dossier',
  file_unavailable: 'Introuvable',
  file_unavailable_description: 'Ce fichier n’a pas pu être lu : il a peut-être été déplacé ou supprimé.',
  back_to_parent_folder: 'Revenir au dossier précédent',
  folder_path: 'Chemin du dossier',
  folder_contents: 'Contenu',
  list_item_options: 'Options de la ligne',
  'entry_sidebar.slug.title': 'Nom du dossier',
  'entry_sidebar.slug.generated_on_save': 'Ce nom est formé à l’enregistrement.',
  'entry_sidebar.slug.unavailable': 'Cette page n’a pas encore de nom.',
  'save_conflict.title': 'Quelqu’un d’autre a changé cette fiche',
  'save_conflict.modified_by': '{$name} a changé cette fiche le {$date}, après que vous l’avez ouverte.',
  'save_conflict.modified': 'Cette fiche a changé après que vous l’avez ouverte.',
  'save_conflict.deleted': 'Cette fiche a été supprimée après que vous l’avez ouverte.',
  'save_conflict.overwrite_warning': 'Si vous enregistrez maintenant, ses changements seront perdus.',
  'save_conflict.recreate_warning': 'Si vous enregistrez maintenant, la fiche sera créée de nouveau.',
  'save_conflict.save_anyway': 'Enregistrer quand même',
  'save_conflict.branch_moved': 'Quelqu’un d’autre a enregistré au même moment : recommencez.',
  'remote_change.reload_entry': 'Recharger la fiche',
  'remote_change.confirm_reloading_entry': 'Recharger la fiche ? Ce que vous n’avez pas enregistré sera perdu.',
  'status.deploying': 'Mise en ligne',
};

/** Sveltia's own French, completed: a JSON text to a JSON text. */
export function completer(json: string): string {
  const dit = JSON.parse(json) as Record<string, unknown>;
  for (const [cle, texte] of Object.entries(francais)) {
    const [nom = '', ...parents] = cle.split('.').reverse();
    const dans = parents.reverse().reduce<Record<string, unknown>>((objet, parent) => (objet[parent] ??= {}) as Record<string, unknown>, dit);
    dans[nom] = texte;
  }
  return JSON.stringify(dit);
}

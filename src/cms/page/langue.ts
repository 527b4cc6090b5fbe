/** The interface follows the browser's language; ours is French. Before Sveltia is read. */
Object.defineProperties(navigator, { language: { value: 'fr-FR' }, languages: { value: ['fr-FR', 'fr'] } });

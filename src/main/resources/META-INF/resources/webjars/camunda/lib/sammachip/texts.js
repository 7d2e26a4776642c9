// Camunda keeps the texts of a language in the browser and looks for new ones only after it has shown the old: the first
// page would then show names of texts, and after an update old words. So they are fetched before the application starts.
// Where Camunda keeps them is its own affair: should that change, it merely loads them itself again.
import { name } from './app-name.js';
import { language } from './language.js';
import { root } from './api.js';

const STORE = 'camunda-web';
/** Milliseconds; on a line slower than that the application starts with what it has. */
const PATIENCE = 5000;
const folder = `${root}/app/${name}/locales/`;

try {
  const answer = await fetch(`${folder}${language()}.json`, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  if (answer.ok) {
    const kept = JSON.parse(window.localStorage.getItem(STORE) || '{}');
    kept[`${folder}_locales_data_${language()}_${window.bust}`] = JSON.stringify(await answer.json());
    window.localStorage.setItem(STORE, JSON.stringify(kept));
  }
} catch (failure) {
  console.warn('The texts could not be fetched beforehand', failure);
}

// A place that fills itself from the service: it says that it loads, or why it could not; it never looks empty by failure.
import { h } from '../dom.js';
import { failure } from '../project-file/failure.js';

/**
 * @param title what a failure is headed by
 * @param load resolves to what show needs
 * @param show makes nodes of it
 */
export function loaded(title, load, show) {
  const place = h('div', {});
  const fill = async () => {
    place.replaceChildren(h('p', { class: 'sm-waiting', role: 'status' }, 'กำลังโหลด…'));
    try {
      place.replaceChildren(...[show(await load())].flat(Infinity).filter(Boolean));
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      place.replaceChildren(failure(error, title, fill));
    }
  };
  fill();
  return place;
}

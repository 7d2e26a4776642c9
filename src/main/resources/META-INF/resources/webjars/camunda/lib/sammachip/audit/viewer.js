// bpmn.io's viewer, from the webjar that the service brings along: loaded once, when a diagram is first looked at. Its
// mark stays where it is, as its licence asks.
import { service } from '../api.js';
import { h } from '../dom.js';

const SCRIPT = `${service}/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js`;

let loading = null;

const load = () => new Promise((resolve, reject) => {
  document.head.append(h('script', {
    src: SCRIPT,
    onload: () => resolve(window.BpmnJS),
    onerror: () => { loading = null; reject(Object.assign(new Error(SCRIPT), { sentences: ['โหลดตัวแสดงแผนผังไม่ได้ กรุณาลองอีกครั้ง'] })); }
  }));
});

/** Draws a model; the wheel is left to the page. */
export async function drawn(container, xml) {
  loading = loading || load();
  const Viewer = await loading;
  const viewer = new Viewer({ container, zoomScroll: { enabled: false } });
  await viewer.importXML(xml);
  return viewer;
}

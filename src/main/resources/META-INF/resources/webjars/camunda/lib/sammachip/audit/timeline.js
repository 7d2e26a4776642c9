// ลำดับเหตุการณ์: what happened to a case, the newest first, by day. Filters stand in the address, and so does the entry
// that a link leads to: pages are loaded until it comes.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';
import { long } from '../thai-date.js';
import { failure } from '../project-file/failure.js';
import { nothing, wide } from '../project-file/words.js';
import { asked, keep, query } from './address.js';
import { dayField } from './day-field.js';
import { entry, KINDS, dayOf } from './entry.js';
import { stepName } from './words.js';

const PAGE = 50;
const SEARCHED = 200;
const NAMES = ['kind', 'step', 'person', 'from', 'to'];

export function timeline(project) {
  const list = h('div', { class: 'sm-line' });
  const more = h('div', { class: 'sm-pages' });
  const missing = h('div', {});
  const bar = h('form', { class: 'sm-search sm-line-filters', 'aria-label': 'ตัวกรองเหตุการณ์', onsubmit: event => event.preventDefault() });
  const wanted = { ...asked() };
  let turn = 0;

  const start = () => {
    turn += 1;
    list.replaceChildren();
    missing.replaceChildren();
    load(null, turn);
  };
  const change = chosen => {
    Object.assign(wanted, chosen, { entry: '' });
    keep({ ...chosen, entry: '' });
    start();
  };

  async function load(cursor, mine) {
    more.replaceChildren(h('p', { role: 'status' }, 'กำลังโหลดเหตุการณ์…'));
    const { person, step, kind, from, to } = wanted;
    try {
      const page = await fetched(`/audit/projects/${encodeURIComponent(project.key)}/timeline`
        + query({ cursor, size: wanted.entry ? SEARCHED : PAGE, person, step, kind, from, to }));
      if (mine !== turn) { return; }
      if (page.filters && !bar.firstChild) { bar.replaceChildren(choices(page.filters, wanted, change)); }
      lacks(page.missing || []);
      add(list, page.entries, project);
      const found = wanted.entry && find(list, wanted.entry);
      if (wanted.entry && !found && page.next) { await load(page.next, mine); return; }
      end(page.next, mine);
      if (wanted.entry) { arrive(found); }
    } catch (error) {
      if (!error.sentences) { window.console.error(error); }
      if (mine === turn) { more.replaceChildren(failure(error, 'โหลดเหตุการณ์ไม่ได้ รายการด้านบนจึงยังไม่ครบ', () => load(cursor, mine))); }
    }
  }

  const lacks = sentences => {
    if (sentences.length && !missing.firstChild) {
      missing.replaceChildren(h('div', { class: 'alert alert-warning sm-missing-sources', role: 'alert' },
        h('strong', {}, 'รายการด้านล่างไม่ครบ บางส่วนโหลดไม่ได้'), h('ul', {}, sentences.map(sentence => h('li', {}, sentence))),
        h('button', { type: 'button', class: 'btn btn-default', onclick: start }, 'โหลดใหม่')));
    }
  };

  const end = (next, mine) => more.replaceChildren(next
    ? h('button', { type: 'button', class: 'btn btn-default', onclick: () => load(next, mine) }, 'แสดงเหตุการณ์ก่อนหน้า')
    : list.firstChild ? h('p', { class: 'sm-note' }, 'ถึงจุดเริ่มต้นของโครงการแล้ว')
      : missing.firstChild ? '' : nothing('ไม่มีเหตุการณ์ตามตัวกรองที่เลือก'));

  const arrive = found => {
    if (found) {
      found.scrollIntoView({ block: 'center' });
      found.focus({ preventScroll: true });
    } else {
      more.prepend(h('p', { class: 'sm-note', role: 'alert' }, 'ไม่พบรายการที่ลิงก์ชี้มา อาจถูกกรองออก'));
    }
    wanted.entry = '';
  };

  start();
  return h('div', {}, bar, missing, list, more);
}

const find = (list, id) => [...list.querySelectorAll('.sm-entry')].find(node => [node.dataset.entry, node.dataset.act].includes(id));

/** Days are headings; a page may go on within the last one. */
function add(list, entries, project) {
  entries.forEach(one => {
    const day = dayOf(one.at);
    if (!list.lastChild || list.lastChild.dataset.day !== day) {
      list.append(h('section', { 'data-day': day }, h('h3', {}, long(day)), h('ol', { class: 'sm-entries' })));
    }
    list.lastChild.lastChild.append(entry(one, project));
  });
}

function choices({ people = [], steps = [], kinds = [] }, wanted, change) {
  const select = (name, label, all, list) => {
    const field = h('select', { id: `sm-line-${name}`, class: 'form-control', onchange: () => change({ [name]: field.value }) },
      h('option', { value: '' }, all), list.map(([value, text]) => h('option', { value }, text)));
    field.value = wanted[name] || '';
    return h('div', {}, h('label', { for: field.id }, label), field);
  };
  const from = dayField('sm-line-from', 'ตั้งแต่วันที่', wanted.from, () => change({ from: from.value }));
  const to = dayField('sm-line-to', 'ถึงวันที่', wanted.to, () => change({ to: to.value }));
  return h('details', { class: 'sm-more-filters', open: wide() || NAMES.some(name => wanted[name]) }, h('summary', {}, 'ตัวกรอง'), h('div', { class: 'sm-filter-row' },
    select('kind', 'ประเภท', 'ทุกประเภท', kinds.map(kind => [kind, KINDS[kind] || kind])),
    select('step', 'ขั้นตอน', 'ทุกขั้นตอน', steps.map(step => [step.key, stepName(step)])),
    select('person', 'ผู้ทำ', 'ทุกคน', people.map(person => [person.id, person.name])),
    from.node, to.node));
}

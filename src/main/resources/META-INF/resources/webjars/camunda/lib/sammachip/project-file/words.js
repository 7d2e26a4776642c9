// Small words that the sections of the project's file share.
import { h } from '../dom.js';
import { short, parsed } from '../thai-date.js';

export const village = project => `บ้าน${(project.villageName || '').replace(/^บ้าน\s*/, '')} หมู่ที่ ${project.villageNumber}`;
export const place = project => `ต.${project.subdistrict} อ.${project.district} จ.${project.province}`;
/** 18 ม.ค. 2570, or an en dash */
export const day = iso => iso ? short(iso) : '–';
export const days = (from, to) => Math.round((parsed(to) - parsed(from)) / 86400000);

/** Whether there is room for one section at a time; else they stand one below the other. */
export const wide = () => window.matchMedia('(min-width: 900px)').matches;

/** อีก 3 วัน, วันนี้, เลยมา 2 วัน */
export function distance(today, iso) {
  const left = days(today, iso);
  return left === 0 ? 'วันนี้' : left > 0 ? `อีก ${left} วัน` : `เลยมา ${-left} วัน`;
}

/** What a section says while there is nothing in it: what will be there, and when. */
export const nothing = (...text) => h('p', { class: 'sm-nothing' }, ...text);
export const part = (title, ...content) => h('div', { class: 'sm-part' }, h('h3', {}, title), ...content);
export const muted = (...text) => h('span', { class: 'sm-muted' }, ...text);
/** A word with a colour; the word alone tells it too. */
export const badge = (kind, text) => h('span', { class: `sm-badge sm-${kind}` }, text);

export const houseName = household => household ? `${household.houseNumber} ${household.head}` : '–';
export const byId = list => Object.fromEntries(list.map(item => [item.id, item]));
export const came = attendance => attendance.presence !== 'ABSENT';

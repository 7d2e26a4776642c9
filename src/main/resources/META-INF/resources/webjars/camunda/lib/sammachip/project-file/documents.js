// Documents by kind, the newest edition first and older ones folded, each with what it was made from; then photos and
// what people attached. Both come by pages of their own, after the file.
import { h, table } from '../dom.js';
import { api } from '../api.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { day, nothing, part, muted } from './words.js';
import { failure } from './failure.js';

const PAGE = 50;

/** As an office files them: results first. */
const KINDS = ['EVALUATION_REPORT', 'KNOWLEDGE_RECORD', 'MATERIAL_RECEIPTS', 'ATTENDANCE_SHEET', 'INVITATIONS'];
const WITH_REVISIONS = ['EVALUATION_REPORT', 'KNOWLEDGE_RECORD'];
const TYPES = {
  'application/pdf': 'เปิด PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'ดาวน์โหลด Excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'ดาวน์โหลด Word'
};

export function documents(file) {
  const place = h('div', {}, part('เอกสารที่ระบบจัดทำ', made(file)), part('ภาพถ่ายและไฟล์แนบ', added(file)));
  if (file.works && !file.head.endedOn) { place.prepend(part('สั่งพิมพ์', printable(file))); }
  return place;
}

const size = entry => `${Math.ceil(entry.size / 1024).toLocaleString('en')} KB`;
const address = entry => `${api}/documents/${entry.id}`;

/** What can be printed at any time; a sheet to sign is wanted before people meet. */
function printable(file) {
  const open = file.meetings.activities.filter(activity => activity.status === 'PLANNED' || activity.status === 'COORDINATED');
  const approved = ['APPROVED', 'HANDED_OVER'].includes(file.materials.status);
  const order = (kind, label, subject) => h('sm-order', { kind, project: file.head.key, subject, label });
  return h('ul', { class: 'sm-list' },
    open.map(activity => h('li', {}, h('strong', {}, activity.topic), ' ', muted(day(activity.plannedOn)),
      h('div', {}, order('ATTENDANCE_SHEET', 'พิมพ์ใบลงทะเบียน', activity.id)))),
    approved && h('li', {}, h('strong', {}, 'วัสดุที่สนับสนุนครัวเรือน'), h('div', {}, order('MATERIAL_RECEIPTS', 'พิมพ์ใบรับวัสดุ'))),
    !open.length && !approved && h('li', {}, 'ใบลงทะเบียนสั่งพิมพ์ได้เมื่อมีกิจกรรมตามแผน ใบรับวัสดุเมื่อพัฒนาการอำเภออนุมัติวัสดุแล้ว'));
}

/** Shows page after page of a list, each with all that came before it. */
function paged(file, kind, show) {
  const place = h('div', {});
  const all = [];
  const load = async page => {
    const waiting = h('p', { role: 'status' }, 'กำลังเปิดรายการเอกสาร…');
    place.append(waiting);
    try {
      const list = await fetched(`/projects/${encodeURIComponent(file.head.key)}/documents?made=${kind === 'made'}&page=${page}`);
      all.push(...list);
      place.replaceChildren(...show(all), ...(list.length === PAGE ? [more(page + 1)] : []));
    } catch (error) {
      waiting.replaceWith(failure(error, 'เปิดรายการเอกสารไม่ได้', event => { event.target.closest('.sm-failure').remove(); load(page); }));
    }
  };
  const more = page => h('button', { type: 'button', class: 'btn btn-default', onclick: event => { event.target.remove(); load(page); } }, 'แสดงเพิ่มเติม');
  load(0);
  return place;
}

const made = file => paged(file, 'made', all => all.length
  ? groups(file, all).map(group => h('article', { class: 'sm-paper' }, h('h3', {}, group.title),
    edition(group.editions[0]),
    group.editions.length > 1 && h('details', {}, h('summary', {}, `ฉบับก่อนหน้า (${group.editions.length - 1})`), group.editions.slice(1).map(edition))))
  : [nothing('หนังสือเชิญ ใบลงทะเบียน ใบรับวัสดุ และรายงานจะอยู่ที่นี่เมื่อจัดทำแล้ว')]);

/** One kind of document about one subject, with its editions; what one task made is one edition. */
function groups(file, all) {
  const found = new Map();
  all.forEach(entry => {
    const key = `${entry.kind} ${entry.subject}`;
    if (!found.has(key)) { found.set(key, { kind: entry.kind, activity: activityOf(file, entry), name: entry.kindName, editions: new Map() }); }
    const { editions } = found.get(key);
    const task = entry.externalTaskId || entry.id;
    editions.set(task, [...(editions.get(task) || []), entry]);
  });
  const on = group => group.activity ? group.activity.plannedOn : '';
  return [...found.values()]
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || on(b).localeCompare(on(a)))
    .map(group => ({
      title: group.activity ? [`${group.name} – ${group.activity.topic} `, muted(day(group.activity.plannedOn))] : [group.name],
      editions: [...group.editions.values()].sort((a, b) => b[0].revision - a[0].revision || b[0].createdAt.localeCompare(a[0].createdAt))
    }));
}

const activityOf = (file, entry) => entry.subject && file.meetings.activities.find(activity => String(activity.id) === entry.subject);

function edition(entries) {
  const [first] = entries;
  const link = entry => unopened(entry) || h('a', {
    href: TYPES[entry.mediaType] === TYPES['application/pdf'] ? address(entry) : `${address(entry)}?download=true`,
    target: entry.mediaType === 'application/pdf' ? '_blank' : null, rel: 'noopener', title: entry.fileName
  }, `${TYPES[entry.mediaType] || 'เปิด'} (${size(entry)})`);
  return h('div', { class: 'sm-edition' },
    WITH_REVISIONS.includes(first.kind) && h('strong', {}, `ฉบับที่ ${first.revision} `),
    [...entries].sort((a, b) => a.mediaType.localeCompare(b.mediaType)).map(entry => [link(entry), ' ']),
    muted(`${entries.some(unopened) ? '· ' : ''}จัดทำเมื่อ ${moment(first.createdAt)}`),
    h('details', { class: 'sm-provenance' }, h('summary', {}, 'ที่มาของเอกสาร'), provenance(entries)));
}

/** What stands in a link's place where there is nothing to open, or not yet. */
const unopened = entry => (entry.erased && muted('ลบเนื้อหาแล้วตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล'))
  || (entry.closed && muted('เปิดได้เมื่อแจ้งเหตุผล'));

/** What proves a document: made from which data, by which template, for which task; and that it is unchanged. */
function provenance(entries) {
  const [first] = entries;
  const fact = (label, value) => value && h('div', {}, h('dt', {}, label), h('dd', {}, value));
  return h('dl', { class: 'sm-facts-list' },
    fact('ข้อมูลที่ใช้', WITH_REVISIONS.includes(first.kind) ? `ผลการประเมินฉบับที่ ${first.revision}` : 'ข้อมูลในระบบ ณ เวลาที่จัดทำ'),
    fact('แม่แบบเอกสารรุ่น', first.templateVersion), fact('รหัสงานที่จัดทำ', first.externalTaskId),
    entries.map(entry => fact(`SHA-256 ของ ${entry.fileName}`, h('code', {}, entry.sha256))));
}

const added = file => paged(file, 'added', all => {
  const pictures = all.filter(entry => entry.thumbnail);
  const papers = all.filter(entry => !entry.thumbnail);
  return all.length ? [
    papers.length > 0 && table('ไฟล์แนบ', [
      { label: 'วันที่', day: true, value: row => day(row.createdAt) },
      { label: 'ไฟล์', title: true, value: row => unopened(row) ? [row.fileName, ' ', unopened(row)] : h('a', { href: address(row), target: '_blank', rel: 'noopener' }, row.fileName) },
      { label: 'ขนาด', num: true, value: size }
    ], papers, true),
    pictures.length > 0 && h('ul', { class: 'sm-pictures' }, pictures.map(entry => h('li', {},
      h('a', { href: address(entry), target: '_blank', rel: 'noopener' },
        h('img', { src: `${address(entry)}/thumbnail`, alt: `${entry.kindName} ${entry.fileName}`, loading: 'lazy' })),
      muted(day(entry.takenAt || entry.createdAt)))))
  ].filter(Boolean) : [nothing('ภาพถ่ายและไฟล์ที่แนบในแบบฟอร์มจะอยู่ที่นี่')];
});

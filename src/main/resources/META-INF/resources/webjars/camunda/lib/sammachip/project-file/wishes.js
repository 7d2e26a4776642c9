// What people of the village may ask for: a copy of all that is kept of them, and its end. A district manager writes down
// who came and why; an administrator decides on the end (docs/adr/0013).
import { h } from '../dom.js';
import { api } from '../api.js';
import { token } from '../csrf.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { sentences } from '../refusals.js';
import { muted, nothing, part } from './words.js';
import { failure } from './failure.js';

const STATUS = { REQUESTED: 'รอผู้ดูแลระบบพิจารณา', ERASED: 'ลบแล้ว', REFUSED: 'ไม่ลบ' };

export function wishes(file) {
  const list = h('div', {});
  const load = async () => {
    list.replaceChildren(h('p', { role: 'status' }, 'กำลังเปิดคำขอ…'));
    try {
      const all = await fetched(`/privacy/projects/${encodeURIComponent(file.head.key)}/erasures`);
      list.replaceChildren(...(all.length ? all.map(wish => shown(file, wish, load)) : [nothing('ยังไม่มีคำขอลบข้อมูล')]));
    } catch (error) {
      list.replaceChildren(failure(error, 'เปิดคำขอไม่ได้', load));
    }
  };
  load();
  return h('div', {}, file.works && part('บันทึกคำขอของเจ้าของข้อมูล', asked(file, load)), part('คำขอลบข้อมูล', list));
}

function asked(file, again) {
  const option = (kind, row, name) => h('option', { value: `${kind}/${row.id}` }, name);
  const who = h('select', { class: 'form-control', id: 'sm-wish-who' },
    h('option', { value: '' }, 'เลือกเจ้าของข้อมูล'),
    h('optgroup', { label: 'ครัวเรือน' }, file.village.households.map(row => option('household', row, `${row.head} บ้านเลขที่ ${row.houseNumber}`))),
    h('optgroup', { label: 'ปราชญ์ ผู้นำ และภาคี' }, file.village.people.map(row => option('person', row, row.name))));
  const reason = h('textarea', { class: 'form-control', id: 'sm-wish-reason', rows: '2', maxlength: '1000' });
  const said = h('p', { role: 'status', class: 'sm-wish-said' });
  const path = () => `/privacy/projects/${encodeURIComponent(file.head.key)}/subjects/${who.value}`;
  const act = async (deed, done) => {
    if (!who.value) {
      refuse(said, { sentences: ['กรุณาเลือกเจ้าของข้อมูล'] });
      who.focus();
      return;
    }
    tell(said, 'กำลังดำเนินการ…');
    try {
      await deed(await post(`${path()}/${done.door}`, { reason: reason.value }));
      tell(said, done.words);
      reason.value = '';
    } catch (error) {
      refuse(said, error);
      reason.focus();
    }
  };
  return h('div', { class: 'sm-wish' },
    h('label', { for: 'sm-wish-who' }, 'เจ้าของข้อมูล'), who,
    h('label', { for: 'sm-wish-reason' }, 'ผู้ใดยื่นคำขอ เมื่อใด และเหตุผล'), reason, said,
    h('p', {}, h('button', { type: 'button', class: 'btn btn-default', onclick: () => act(save, { door: 'copy', words: 'ดาวน์โหลดสำเนาข้อมูลแล้ว' }) }, 'ดาวน์โหลดสำเนาข้อมูล'), ' ',
      h('button', { type: 'button', class: 'btn btn-default', disabled: !file.head.endedOn, onclick: () => act(again, { door: 'erasure', words: 'บันทึกคำขอลบแล้ว ผู้ดูแลระบบจะพิจารณา' }) }, 'ขอลบข้อมูล')),
    !file.head.endedOn && muted('ขอลบได้เมื่อโครงการปิดหรือยกเลิกแล้ว ระหว่างดำเนินการกฎหมายให้เก็บไว้เพื่อภารกิจของรัฐ'));
}

function shown(file, wish, again) {
  const comment = h('textarea', { class: 'form-control', rows: '2', 'aria-label': 'เหตุผลของการพิจารณา', placeholder: 'เหตุผลของการพิจารณา' });
  const said = h('p', { role: 'status', class: 'sm-wish-said' });
  const decide = erase => async () => {
    try {
      await post(`/privacy/erasures/${wish.id}`, { erase, comment: comment.value });
      again();
    } catch (error) {
      refuse(said, error);
      comment.focus();
    }
  };
  return h('article', { class: 'sm-paper' }, h('h3', {}, wish.subject), h('p', {}, `${STATUS[wish.status]} – ${wish.reason ?? 'แจ้งเหตุผลการเปิดข้อมูลของโครงการนี้ก่อน จึงเห็นเหตุผลที่ขอ'}`),
    muted(`บันทึกโดย ${wish.requestedBy} ${moment(wish.requestedAt)}`),
    wish.decidedBy && h('p', {}, `พิจารณาโดย ${wish.decidedBy}: ${wish.comment}`),
    wish.status === 'REQUESTED' && !file.works && h('div', { class: 'sm-wish' }, comment, said,
      h('p', {}, h('button', { type: 'button', class: 'btn btn-danger', onclick: decide(true) }, 'ลบข้อมูลถาวร'), ' ',
        h('button', { type: 'button', class: 'btn btn-default', onclick: decide(false) }, 'ไม่ลบ'))));
}

function tell(said, words) {
  said.classList.remove('sm-wish-fault');
  said.textContent = words;
}

function refuse(said, error) {
  if (!error.sentences) { window.console.error(error); }
  said.classList.add('sm-wish-fault');
  said.textContent = (error.sentences || ['ระบบขัดข้อง กรุณาลองอีกครั้ง']).join(' ');
}

async function post(path, body) {
  const answer = await fetch(api + path, {
    method: 'POST', credentials: 'same-origin', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }
  });
  if (!answer.ok) { throw Object.assign(new Error('refused'), { sentences: sentences(await answer.json().catch(() => null), answer.status) }); }
  return answer;
}

async function save(answer) {
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') || '') || [null, 'ข้อมูลส่วนบุคคล.zip'];
  const address = URL.createObjectURL(await answer.blob());
  h('a', { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), 60000);
}

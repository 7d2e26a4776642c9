// ชุดหลักฐาน: the ZIP of a case that proves itself. It holds names, so whoever sees them masked gives a reason first.
import { h } from '../dom.js';
import { api } from '../api.js';
import { fetched } from '../fetched.js';

export function bundle(key) {
  const project = `/audit/projects/${encodeURIComponent(key)}`;
  const place = h('span', { class: 'sm-note', role: 'status' });
  fetched(`${project}/disclosure`).then(
    ({ needed, open }) => place.replaceChildren(needed && !open ? 'ดาวน์โหลดชุดหลักฐานได้หลังแจ้งเหตุผลเพื่อดูชื่อบุคคล'
      : h('a', { class: 'btn btn-primary sm-bundle', href: `${api}${project}/bundle`, download: true }, 'ดาวน์โหลดชุดหลักฐาน (ZIP)')),
    error => place.replaceChildren(`ยังดาวน์โหลดชุดหลักฐานไม่ได้ ${(error.sentences || ['ระบบขัดข้อง']).join(' ')}`));
  return place;
}

// ชุดหลักฐาน: the ZIP of a case that proves itself. It holds names, so whoever sees them masked gives a reason first.
import { h } from '../dom.js';
import { api } from '../api.js';

export function bundle(project) {
  const { disclosure } = project;
  if (disclosure && !disclosure.open) {
    return h('span', { class: 'sm-note' }, 'ดาวน์โหลดชุดหลักฐานได้หลังให้เหตุผลเปิดชื่อบุคคล');
  }
  return h('a', { class: 'btn btn-primary sm-bundle', href: `${api}/audit/projects/${encodeURIComponent(project.key)}/bundle`, download: true }, 'ดาวน์โหลดชุดหลักฐาน (ZIP)');
}

// แบบฟอร์มที่ส่ง: every form as somebody sent it, folded.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';
import { moment } from '../orders.js';
import { nothing, muted } from '../project-file/words.js';
import { loaded } from './loaded.js';
import { sent } from './sent.js';

export const forms = project => loaded('เปิดแบบฟอร์มที่ส่งไม่ได้', () => fetched(`/audit/projects/${encodeURIComponent(project.key)}/forms`), list =>
  list.length ? list.map(form => h('details', { class: 'sm-paper sm-sent' },
    h('summary', {}, h('strong', {}, form.task ? form.task.name : form.form), ' ',
      muted(`ส่งเมื่อ ${moment(form.at)} โดย ${form.person ? form.person.name : 'ระบบ'}`)),
    sent(form.values)))
    : nothing('แบบฟอร์มที่เจ้าหน้าที่ส่งตั้งแต่ระบบเริ่มเก็บจะอยู่ที่นี่'));

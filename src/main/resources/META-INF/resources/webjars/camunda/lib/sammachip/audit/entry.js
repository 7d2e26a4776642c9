// One entry of the timeline: when, what, by whom; what it changed opens on demand. Its time is a link to itself.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';
import { badge, muted } from '../project-file/words.js';
import { caseAddress } from './address.js';
import { loaded } from './loaded.js';
import { act } from './act.js';
import { stepName } from './words.js';

const DEEDS = { TASK: 'done', REQUEST: 'now', DECISION: 'now' };
const TROUBLES = ['ESCALATION', 'INCIDENT'];

/** What people did stands out from what happened by itself. */
const colour = ({ kind, person }) => TROUBLES.includes(kind) ? 'late' : person && DEEDS[kind] || 'none';

/** What an entry's place in the record says. */
const PROVEN = 'อยู่ในลำดับบันทึกที่ผนึกไว้ พิสูจน์ได้ว่าไม่ถูกแก้ไข';

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' });
const clock = new Intl.DateTimeFormat('th-TH-u-nu-latn', { timeZone: 'Asia/Bangkok', hour: '2-digit', minute: '2-digit' });

/** The ISO day in Thailand. */
export const dayOf = instant => calendar.format(new Date(instant));

/** @param kinds the Thai word of each kind */
export const entry = (one, project, kinds) => h('li', { class: `sm-entry sm-kind-${one.kind.toLowerCase()}${one.person ? '' : ' sm-by-itself'}`, tabindex: '-1', 'data-entry': one.id, 'data-task': one.task && `te${one.task.id}` },
  h('a', { class: 'sm-entry-at', href: caseAddress(project.key, { entry: one.id }), title: 'ลิงก์มาที่รายการนี้' },
    h('time', { datetime: one.at }, `${clock.format(new Date(one.at))} น.`)),
  h('div', { class: 'sm-entry-what' },
    h('p', { class: 'sm-entry-sentence' }, one.sentence),
    h('p', { class: 'sm-entry-facts' }, badge(colour(one), kinds[one.kind]), ' ',
      muted([one.step && stepName(one.step), who(one)].filter(Boolean).join(' · ')),
      one.proven && [' ', h('span', { class: 'sm-proven', title: PROVEN }, `บันทึกที่ ${one.seq}`)],
      (one.links || []).map(({ label, href }) => [' ', h('a', { href, target: href.startsWith('#') ? null : '_blank', rel: 'noopener' }, label)])),
    one.act && one.changes > 0 && changes(one, project)));

/** Who did it, where the sentence does not name them. */
const who = ({ person, sentence }) => person && person.id !== 'worker' && !sentence.includes(person.name) && person.name;

function changes(one, project) {
  const details = h('details', { class: 'sm-entry-changes', ontoggle: () => {
    if (details.open && !details.lastChild.matches('.sm-act')) {
      details.append(h('div', { class: 'sm-act' }, loaded('เปิดรายละเอียดไม่ได้',
        () => fetched(`/audit/projects/${encodeURIComponent(project.key)}/acts/${encodeURIComponent(one.act)}`), act)));
    }
  } }, h('summary', {}, `สิ่งที่บันทึกหรือเปลี่ยน ${one.changes} รายการ`));
  return details;
}

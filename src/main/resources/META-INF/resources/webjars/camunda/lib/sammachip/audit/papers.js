// เอกสารและภาพ: the same list as in the project's file, which knows the activities that letters and sheets belong to.
import { fetched } from '../fetched.js';
import { documents } from '../project-file/documents.js';
import { loaded } from './loaded.js';

export const papers = project => loaded('เปิดรายการเอกสารไม่ได้',
  () => fetched(`/projects/${encodeURIComponent(project.key)}/file`), file => documents({ ...file, works: false }));

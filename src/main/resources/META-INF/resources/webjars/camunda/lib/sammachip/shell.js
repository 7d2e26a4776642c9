// What Tasklist, Cockpit, Admin and Welcome share: config.js of each names this file among its customScripts.
import './strip.js';
import './language-switch.js';
import './password-link.js';
import './leftover-words.js';
import './date-display.js';
import './date-picker.js';
import { explain } from './sign-in.js';
import { webapp } from './webapp.js';

webapp.run(['$rootScope', explain]);

export default [];

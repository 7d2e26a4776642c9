import { term } from '../../../../lib/sammachip/terms.js';

const tasklist = window.angular.module('cam.tasklist');

/** {{r.kind | smTerm:'activityKind'}} */
tasklist.filter('smTerm', () => term);

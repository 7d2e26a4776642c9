/** The bundle (ชุดหลักฐาน): one file of a case that proves itself, see docs/adr/0014. */
package org.sammachip.audit.bundle;

/** Thai PDF documents from XHTML templates: PDF/A-2a and PDF/UA, correct marks, dictionary line breaks, searchable text. */
@org.springframework.modulith.NamedInterface("pdf")
package org.sammachip.report.pdf;

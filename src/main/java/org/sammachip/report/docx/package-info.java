/** Word files from the templates of the PDF documents: same words, Word's own headings, lists and tables, made to be edited. */
@org.springframework.modulith.NamedInterface("docx")
package org.sammachip.report.docx;

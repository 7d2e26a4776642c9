package org.sammachip.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * @param place where an operator finds the file
 * @param content its bytes
 */
record DocumentFile(String place, byte[] content) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws BrokenTemplate when the file was saved in an old Thai code page, which would print as rubbish */
    String text() {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BrokenTemplate(
                    TemplatePlace.of(place), "it is not UTF-8; save it as UTF-8", "ไม่ได้บันทึกเป็น UTF-8", e);
        }
    }
}

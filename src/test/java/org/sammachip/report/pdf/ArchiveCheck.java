package org.sammachip.report.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** veraPDF's judgement: what of a file breaks PDF/A-2a (an archive's format) or PDF/UA-1 (a screen reader's). */
public final class ArchiveCheck {

    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ArchiveCheck() {}

    /** Rule and place of each fault; empty for a good file. */
    public static List<String> faults(byte[] pdf) {
        return FLAVOURS.stream().flatMap(flavour -> faults(pdf, flavour)).toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance()
                        .createValidator(
                                Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour), false)) {
            var result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(fault -> flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage() + " at "
                            + fault.getLocation().getContext());
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not judge the file", e);
        }
    }
}

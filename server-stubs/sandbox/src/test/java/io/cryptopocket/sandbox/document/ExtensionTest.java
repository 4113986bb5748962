package io.cryptopocket.sandbox.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {

    @ParameterizedTest(name = "{3} for {0}, {1}, {2}")
    @CsvSource(nullValues = "-", textBlock = """
            application/pdf,             '',                pdf?,    pdf
            'Application/PDF; x=y',      /a.png,            pdf?,    pdf
            '',                          /a/payslip.PDF,    '',      pdf
            application/octet-stream,    /a/scan.jpeg,      '',      jpeg
            '',                          /a/../../etc/x.,   '%PDF-1',pdf
            '',                          '',                '%PDF-1',pdf
            '',                          /x.toolongextension, GIF89a, gif
            '',                          /x.p/y,            unknown, bin
            '',                          '',                '',      bin
            """)
    void comes_from_the_mime_type_else_the_path_else_the_content(
            String mime, String path, String content, String extension) {
        assertThat(Extension.infer(mime, path, content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(extension);
    }
}

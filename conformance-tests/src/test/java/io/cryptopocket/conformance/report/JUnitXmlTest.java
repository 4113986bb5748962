package io.cryptopocket.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.cryptopocket.conformance.verdict.Run;
import io.cryptopocket.conformance.verdict.RunVerdict;
import io.cryptopocket.conformance.verdict.Verdict;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class JUnitXmlTest {

    @Test
    void prints_one_test_for_each_case_under_its_id() {
        assertThat(JUnitXml.render(SampleRuns.mixed(), SampleRuns.CONTRACT)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="CryptoPocket conformance" tests="6" failures="1" errors="1" time="3.210">
                          <testsuite name="authenticate" tests="1" failures="0" errors="0" skipped="0" timestamp="2026-11-23T02:05:00Z" time="0.012">
                            <properties>
                              <property name="target" value="http://localhost:8080/api"/>
                              <property name="verdict" value="NONCONFORMANT"/>
                              <property name="contract.version" value="0.1.0"/>
                              <property name="contract.sha256" value="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"/>
                              <property name="seed" value="42"/>
                            </properties>
                            <testcase classname="authenticate" name="authenticate/200/credentials" time="0.012"/>
                          </testsuite>
                          <testsuite name="uploadCustomerDocument" tests="5" failures="1" errors="1" skipped="2" timestamp="2026-11-23T02:05:00Z" time="0.060">
                            <properties>
                              <property name="target" value="http://localhost:8080/api"/>
                              <property name="verdict" value="NONCONFORMANT"/>
                              <property name="contract.version" value="0.1.0"/>
                              <property name="contract.sha256" value="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"/>
                              <property name="seed" value="42"/>
                            </properties>
                            <testcase classname="uploadCustomerDocument" name="uploadCustomerDocument/200/public_url" time="0.012"><skipped message="fixture_missing: The fixture file_url is not set."/></testcase>
                            <testcase classname="uploadCustomerDocument" name="uploadCustomerDocument/422/file_too_large" time="0.012"><failure type="error-code" message="error code should be file_too_large but was invalid_file">uploadCustomerDocument/422/file_too_large: error code should be file_too_large but was invalid_file
                          check      error code is the documented one
                          contract   spec/cryptopocket.yaml:11  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   422  error = file_too_large
                          but was    422  error = invalid_file
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents</failure></testcase>
                            <testcase classname="uploadCustomerDocument" name="uploadCustomerDocument/422/invalid_file" time="0.012"><error type="network" message="The connection was closed after half the answer.">uploadCustomerDocument/422/invalid_file: The connection was closed after half the answer.
                          contract   spec/cryptopocket.yaml:11  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          answer     HTTP 422
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents</error></testcase>
                            <testcase classname="uploadCustomerDocument" name="uploadCustomerDocument/422/validation_error" time="0.012"><skipped message="known failure: Fixed with the next release. (https://example.com/42)">uploadCustomerDocument/422/validation_error: status should be 422 but was 400
                          check      status is the documented one
                          contract   spec/cryptopocket.yaml:6  (documented)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   422
                          but was    400
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents</skipped></testcase>
                            <testcase classname="uploadCustomerDocument" name="uploadCustomerDocument/500/unexpected_error" time="0.012"><system-out>uploadCustomerDocument/500/unexpected_error: status should be 500 but was 503
                          check      status is the documented one
                          contract   spec/cryptopocket.yaml:6  (legacy)
                          request    POST http://localhost:8080/api/customers/106/documents
                          expected   500
                          but was    503
                          repeat     curl -X POST -H "auth: $TOKEN" http://localhost:8080/api/customers/106/documents</system-out></testcase>
                          </testsuite>
                        </testsuites>
                        """);
    }

    @Test
    void has_the_shape_that_continuous_integration_reads() throws SAXException {
        for (Run run : new Run[] {SampleRuns.green(), SampleRuns.mixed(), SampleRuns.large(30, 40)}) {
            assertThatCode(() -> validate(JUnitXml.render(run, SampleRuns.CONTRACT)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void stays_xml_whatever_the_target_says() {
        String nasty = "]]></failure><x>&\u0000\u0008\uffff\ud800 \"'\u001b";
        Run run = SampleRuns.run(
                RunVerdict.INCONCLUSIVE,
                nasty,
                SampleRuns.row("getPayment/200/card", new Verdict.Errored(Verdict.Origin.NETWORK, nasty)));

        String xml = JUnitXml.render(run, SampleRuns.CONTRACT);

        assertThatCode(() -> validate(xml)).doesNotThrowAnyException();
        assertThat(xml).contains("]]&gt;&lt;/failure&gt;&lt;x&gt;&amp;\\u0000\\u0008\\uffff\\ud800");
    }

    private static void validate(String xml) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        Schema schema = factory.newSchema(JUnitXmlTest.class.getResource("junit.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }
}

package io.cryptopocket.spec;

/** A small contract that has one of everything the view knows. */
public final class Mini {

    public static final String NAME = "mini.yaml";

    public static final String TEXT = """
            openapi: 3.0.3
            info: {title: Mini, version: '1'}
            x-provenance:
              level: inferred
              pages:
                payments: {title: Payments, url: 'https://docs.example.com/payments'}
            x-open-questions:
              - id: Q1
                question: Is it?
                decision: It is.
                applies_to: ['#/components/schemas/Id']
            x-conformance:
              fixtures:
                payment: {description: A payment of ours., type: string, sandbox: P1}
                page: {description: A public page., type: uri}
              journeys:
                - id: pay
                  summary: Pay and look.
                  steps:
                    - {call: pay, example: card, expect: card, take: {id: /data/id}}
                    - {call: getPayment, with: {path.id: {taken: id}}, await: {pointer: /status, equals: ok}}
            servers: [{url: 'https://api.example.com/v1'}]
            security: [{key: []}]
            paths:
              /payments/{id}:
                parameters:
                  - {$ref: '#/components/parameters/PaymentId'}
                  - {name: X-Trace, in: header, schema: {type: string}}
                get:
                  tags: [Payments]
                  operationId: getPayment
                  summary: A payment
                  description: Reads a payment.
                  x-provenance: {level: documented, page: payments, note: Read aloud.}
                  parameters:
                    - {name: X-Trace, in: header, required: true, example: t1, schema: {type: string}}
                  responses:
                    '200':
                      description: The payment.
                      headers:
                        X-Rate: {description: Calls left., required: true, schema: {type: integer, example: 9}}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Payment'}
                          examples:
                            found:
                              summary: Found
                              value: {status: ok, amount: 12.50, default: x}
                            not_allowed: {$ref: '#/components/examples/not_allowed'}
                    '204':
                      description: Nothing.
              /pay:
                post:
                  operationId: pay
                  security: []
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Payment'}
                        examples:
                          card:
                            value: {status: ok}
                            x-conformance:
                              as: other_integration
                              with: {body.status: new, body.amount: 1}
                              before: [{call: getPayment}]
                  responses:
                    '200':
                      description: Paid.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Payment'}
                          examples:
                            card:
                              value: {status: ok, data: {id: P1}}
                    '422':
                      description: Wrong.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Payment'}
                          examples:
                            validation_error:
                              value: {message: Wrong.}
                              x-conformance:
                                request: card
                                as: stranger
                                with:
                                  body.status: {absent: true}
                                  body.file: {bytes: 5}
                                  body.items.0.name: {fresh: email}
                                  query.page: {fixture: page}
                                  header.Trace: {taken: trace}
                                  path.id: {a: 1, b: 2}
                                before:
                                  - {call: pay, example: card, as: nobody, with: {body.status: x}, take: {trace: /t}}
                                await: {pointer: /message, equals: Wrong.}
                                after: [{call: getPayment}]
                  callbacks:
                    paid:
                      '{$request.body#/url}':
                        post:
                          operationId: onPaid
                          summary: Paid
                          description: Says that a payment arrived.
                          requestBody:
                            content:
                              application/json:
                                schema: {$ref: '#/components/schemas/Payment'}
                                examples:
                                  paid: {summary: Paid, value: {status: ok}}
                          responses:
                            '200': {description: Understood.}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: auth}
              parameters:
                PaymentId:
                  name: id
                  in: path
                  required: true
                  description: Which payment.
                  schema: {$ref: '#/components/schemas/Id'}
              examples:
                not_allowed:
                  summary: Not allowed
                  x-provenance: {level: legacy}
                  value: {status: error, error: not_allowed}
                  x-conformance: {unreachable: Nobody can be forbidden., as: nobody}
              schemas:
                Id:
                  type: string
                  description: An id.
                  pattern: ^P[0-9]+$
                  minLength: 2
                  maxLength: 9
                  example: P1
                  x-conformance: {fixture: payment}
                Payment:
                  type: object
                  description: A payment.
                  x-provenance: {level: legacy}
                  required: [status]
                  minProperties: 1
                  properties:
                    status: {type: string, enum: [ok, error, new]}
                    id: {$ref: '#/components/schemas/Id'}
                    amount: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 10000.5, multipleOf: 0.01}
                    note: {type: string, nullable: true, x-sensitive: true, description: A note.}
                    tags:
                      type: array
                      minItems: 1
                      maxItems: 3
                      uniqueItems: true
                      items: {type: string, format: date}
                    labels: {type: object, additionalProperties: {type: string, maxLength: 5}}
                    data: {x-provenance: {level: documented}, allOf: [{$ref: '#/components/schemas/Data'}]}
                Data:
                  description: What was paid.
                  allOf:
                    - type: object
                      required: [id]
                      properties: {id: {type: string}}
                    - {type: object, additionalProperties: false, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
                Kind:
                  description: A kind.
                  oneOf: [{$ref: '#/components/schemas/Id'}, {type: integer, format: int32}]
            """;

    private Mini() {}

    static Contract contract() {
        return Contract.parse(TEXT, NAME);
    }

    /** The contract with one text replaced by another. */
    public static String with(String from, String to) {
        int start = TEXT.indexOf(from);
        if (start < 0) {
            throw new AssertionError("the contract does not have \"" + from + "\"");
        }
        return TEXT.substring(0, start) + to + TEXT.substring(start + from.length());
    }

    /** The line, counted from 1, in which a text stands first. */
    static int line(String text) {
        return (int) TEXT.substring(0, TEXT.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}

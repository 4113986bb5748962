"""Uploads a document and buys coins with the client that the generator made. Prints one line for each step."""

import base64
import os
import sys
import time

import cryptopocket_api as api

POLITE_SECONDS = 0.2
PATIENCE_SECONDS = 60


def setting(name):
    value = os.environ.get(name)
    if not value:
        sys.exit(f"The environment variable {name} is not set.")
    return value


def success(answer, kind):
    """The branch of the answer that says success; the generated client has checked that it is exactly one of them."""
    branch = answer.actual_instance
    if not isinstance(branch, kind):
        sys.exit(f"Refused: {branch}")
    return branch


def until(what, ask, done):
    end = time.monotonic() + PATIENCE_SECONDS
    while not done(ask()):
        if time.monotonic() > end:
            sys.exit(f"{what} did not happen within {PATIENCE_SECONDS} s.")
        time.sleep(POLITE_SECONDS)


def main():
    configuration = api.Configuration(host=setting("CRYPTOPOCKET_URL"))
    credentials = api.AuthenticateRequest(
        api_key=setting("CRYPTOPOCKET_API_KEY"), api_secret=setting("CRYPTOPOCKET_API_SECRET")
    )
    client = api.ApiClient(configuration)
    signed_in = success(api.CommonApi(client).authenticate(credentials), api.AuthenticateSuccess)
    configuration.api_key["auth"] = signed_in.data.token
    print("authenticated")

    users = api.UsersApi(client)
    on_ramp = api.OnRampApi(client)

    document = base64.b64encode(b"%PDF-1.4\nfrom Python").decode("ascii")
    uploaded = users.upload_customer_document(
        int(setting("CUSTOMER")),
        api.UploadCustomerDocumentRequest(
            type=api.DocumentType.BANK_STATEMENT, file="data:application/pdf;base64," + document
        ),
    )
    success(uploaded, api.UploadCustomerDocumentSuccess)
    print("document stored")

    quote = on_ramp.get_on_ramp_quote(amount=100, symbol="USDC", payment_type="transfer")
    success(quote, api.GetOnRampQuoteSuccess)
    print("quoted")

    request = api.CreateCustomerRequest(name="Ana Ruiz Vidal", email=f"ana.{os.getpid()}.py@example.com")
    user_id = success(users.create_customer(request), api.CreateCustomerSuccess).data.id
    print("customer registered")

    until(
        "The verification",
        lambda: success(users.get_verification_status(user_id), api.GetVerificationStatusSuccess),
        lambda answer: answer.data.kyc_status == "valid",
    )
    print("customer verified")

    payment = api.CreateGuidedPaymentRequest(
        user_id=user_id, coin_symbol="USDC", coin_chain="polygon", fiat_amount=100
    )
    payment_id = success(on_ramp.create_guided_payment(payment), api.CreateGuidedPaymentSuccess).data.payment_id
    print("payment created")

    until(
        "Sending the coins",
        lambda: success(on_ramp.get_payment(payment_id), api.GetPaymentSuccess),
        lambda answer: answer.data.status == "coins_sent",
    )
    print("coins sent")


main()

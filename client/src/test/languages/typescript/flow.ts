// Uploads a document and buys coins with the client that the generator made. Prints one line for each step.
import { CommonApi, Configuration, DocumentType, OnRampApi, UsersApi } from './api';

const POLITE_MS = 200;
const PATIENCE_MS = 60_000;

function setting(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`The environment variable ${name} is not set.`);
  }
  return value;
}

async function until<T>(what: string, ask: () => Promise<T>, done: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (done(answer)) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`${what} did not happen within ${PATIENCE_MS} ms.`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLITE_MS));
  }
}

// Every success of the contract is told from every error by its status; the compiler insists on the question.
function refused(answer: { status: string }): never {
  throw new Error(`Refused: ${JSON.stringify(answer)}`);
}

async function main(): Promise<void> {
  const basePath = setting('CRYPTOPOCKET_URL');
  const signedIn = await new CommonApi(new Configuration({ basePath })).authenticate({
    authenticateRequest: {
      apiKey: setting('CRYPTOPOCKET_API_KEY'),
      apiSecret: setting('CRYPTOPOCKET_API_SECRET'),
    },
  });
  if (signedIn.status !== 'ok') refused(signedIn);
  console.log('authenticated');

  const configuration = new Configuration({ basePath, apiKey: signedIn.data.token });
  const users = new UsersApi(configuration);
  const onRamp = new OnRampApi(configuration);

  const uploaded = await users.uploadCustomerDocument({
    userId: Number(setting('CUSTOMER')),
    uploadCustomerDocumentRequest: {
      type: DocumentType.BankStatement,
      file: 'data:application/pdf;base64,' + Buffer.from('%PDF-1.4\nfrom TypeScript').toString('base64'),
    },
  });
  if (uploaded.status !== 'ok') refused(uploaded);
  console.log('document stored');

  const quote = await onRamp.getOnRampQuote({ amount: 100, symbol: 'USDC', paymentType: 'transfer' });
  if (quote.status !== 'ok') refused(quote);
  console.log('quoted');

  const customer = await users.createCustomer({
    createCustomerRequest: { name: 'Ana Ruiz Vidal', email: `ana.${process.pid}.ts@example.com` },
  });
  if (customer.status !== 'ok') refused(customer);
  const userId = customer.data.id;
  console.log('customer registered');

  await until(
    'The verification',
    () => users.getVerificationStatus({ userId }),
    (answer) => answer.status === 'ok' && answer.data.kycStatus === 'valid',
  );
  console.log('customer verified');

  const payment = await onRamp.createGuidedPayment({
    createGuidedPaymentRequest: { userId, coinSymbol: 'USDC', coinChain: 'polygon', fiatAmount: 100 },
  });
  if (payment.status !== 'success') refused(payment);
  const paymentId = payment.data.paymentId;
  console.log('payment created');

  await until(
    'Sending the coins',
    () => onRamp.getPayment({ paymentId }),
    (answer) => answer.status === 'ok' && answer.data.status === 'coins_sent',
  );
  console.log('coins sent');
}

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});

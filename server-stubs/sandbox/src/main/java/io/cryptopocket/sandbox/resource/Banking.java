package io.cryptopocket.sandbox.resource;

import io.cryptopocket.sandbox.banking.BankAccounts.Balance;
import io.cryptopocket.sandbox.banking.BankTransaction;
import io.cryptopocket.sandbox.banking.Period;
import io.cryptopocket.sandbox.http.Answers;
import io.cryptopocket.sandbox.listing.Page;
import io.cryptopocket.sandbox.listing.PageRequest;
import io.cryptopocket.sandbox.ramp.payment.Reconciliation;
import io.cryptopocket.sandbox.world.World;
import io.cryptopocket.server.model.BankAccount;
import io.cryptopocket.server.model.BankAccountTransaction;
import io.cryptopocket.server.model.BankAccountTransactionsResponse;
import io.cryptopocket.server.model.BankAccountsListResponse;
import io.cryptopocket.server.model.ReconcilePaymentRequest;
import io.cryptopocket.server.model.ReconcilePaymentSuccessResponse;
import io.cryptopocket.server.model.ReconciledPayment;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code listBankAccounts}, {@code listBankAccountTransactions} and {@code reconcilePayment}. */
final class Banking {

    private final Supplier<World> world;
    private final Callers callers;

    Banking(Supplier<World> world, Callers callers) {
        this.world = world;
        this.callers = callers;
    }

    public Response listBankAccounts() {
        return Answers.ok(new BankAccountsListResponse()
                .status(BankAccountsListResponse.StatusEnum.OK)
                .data(world.get().bankAccounts().list(callers.current()).stream()
                        .map(Banking::account)
                        .toList()));
    }

    public Response listBankAccountTransactions(
            String iban,
            Integer page,
            Integer perPage,
            @Nullable LocalDate dateFrom,
            @Nullable LocalDate dateTo,
            @Nullable Boolean reconciled) {
        Page<BankTransaction> found = Outcomes.value(world.get()
                .bankAccounts()
                .page(
                        callers.current(),
                        iban,
                        new Period(dateFrom, dateTo),
                        reconciled,
                        new PageRequest(page, perPage)));
        return Answers.ok(new BankAccountTransactionsResponse()
                .status(BankAccountTransactionsResponse.StatusEnum.OK)
                .data(found.map(Banking::transaction).items())
                .pagination(Paging.of(found)));
    }

    public Response reconcilePayment(ReconcilePaymentRequest request) {
        Reconciliation.Pair pair = Outcomes.value(world.get()
                .reconciliation()
                .reconcile(callers.current(), request.getPaymentId(), request.getTransactionId()));
        return Answers.ok(new ReconcilePaymentSuccessResponse()
                .status(ReconcilePaymentSuccessResponse.StatusEnum.OK)
                .data(new ReconciledPayment().paymentId(pair.paymentId()).transactionId(pair.transactionId())));
    }

    private static BankAccount account(Balance balance) {
        return new BankAccount()
                .iban(balance.account().iban().value())
                .bic(balance.account().bic())
                .holderName(balance.account().holderName())
                .fiatSymbol(balance.account().currency().code())
                .balance(balance.amount().pieces().longValueExact());
    }

    private static BankAccountTransaction transaction(BankTransaction transaction) {
        return new BankAccountTransaction()
                .id(transaction.id())
                .bookedAt(transaction.bookedAt().atOffset(ZoneOffset.UTC))
                .amount(transaction.amount().pieces().longValueExact())
                .fiatSymbol(transaction.amount().unit().code())
                .senderName(transaction.senderName())
                .senderIban(
                        transaction.senderIban() == null
                                ? null
                                : transaction.senderIban().value())
                .concept(transaction.concept())
                .reconciled(transaction.isReconciled())
                .paymentId(transaction.payment());
    }
}

package dev.callout.address;

import dev.callout.database.EmbeddedDatabase;
import dev.callout.home.CalloutHome;
import dev.callout.travel.CurrentTravel;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;

/** A database with the addresses of one extract, without a server. */
final class GazetteerOnTest implements AutoCloseable {
    private static final String HASH = "test";

    private final EmbeddedDatabase database;
    private final AgroalDataSource source;
    private final Addresses addresses;
    private final GazetteerStore store;
    private final Path extract;
    private final long storedInMillis;

    /** Nobody asks for a territory here. */
    @SuppressWarnings("NullAway")
    private GazetteerOnTest(EmbeddedDatabase database, AgroalDataSource source, Path extract, Path home)
            throws Exception {
        this.database = database;
        this.source = source;
        this.extract = extract;
        this.store = new GazetteerStore(source);
        long begin = System.nanoTime();
        store.store(HASH, extract, read -> {});
        this.storedInMillis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        this.addresses = new Addresses(store, new StreetSearch(source), new CurrentTravel(null, home, 0), null);
    }

    static GazetteerOnTest of(Path extract, Path home) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(CalloutHome.at(home));
        AgroalDataSource source = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(connections -> connections
                                .jdbcUrl(database.url())
                                .initialSql("SET pg_trgm.similarity_threshold = 0.2")
                                .principal(new NamePrincipal(database.user()))
                                .credential(new SimplePassword(database.password())))));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                InputStream sql = Objects.requireNonNull(
                        GazetteerOnTest.class.getResourceAsStream("/db/migration/V60__gazetteer.sql"))) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new GazetteerOnTest(database, source, extract, home);
    }

    Addresses addresses() {
        return addresses;
    }

    long storedInMillis() {
        return storedInMillis;
    }

    /** Stores once more under another hash, or the same. */
    void store(String hash) throws Exception {
        store.store(hash, extract, read -> {});
    }

    @Override
    public void close() {
        source.close();
        database.close();
    }
}

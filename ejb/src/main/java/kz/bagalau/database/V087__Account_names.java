package kz.bagalau.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import kz.bagalau.model.KazakhOrder;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives accounts what their list is sorted by and searched in. In Java: no SQL of both databases knows the Kazakh alphabet. */
public class V087__Account_names extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement change = connection.createStatement()) {
            change.execute("alter table account add column sort_name varchar(240) default '' not null");
            change.execute("alter table account add column searched varchar(300) default '' not null");
        }
        try (Statement all = connection.createStatement(); ResultSet rows = all.executeQuery("select id, name, login from account");
                PreparedStatement update = connection.prepareStatement("update account set sort_name = ?, searched = ? where id = ?")) {
            while (rows.next()) {
                update.setString(1, KazakhOrder.key(rows.getString(2)));
                update.setString(2, (rows.getString(2) + " | " + rows.getString(3)).toLowerCase(Locale.ROOT));
                update.setLong(3, rows.getLong(1));
                update.executeUpdate();
            }
        }
    }
}

package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Option;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators may type about an account. */
class AccountFormTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 10);
    private static final List<Option> GROUPS = List.of(new Option("CITY-02", "接待组"));

    @Test
    void everythingIsUnderstoodAndTidied() {
        var errors = new FieldErrors();
        var form = new AccountForm("", "  陈示例 ", " chen@example.org ", "CITY-02", "2023-07-10", 3);
        assertEquals(
                Optional.of(new AccountDetails("陈示例", "chen@example.org", "CITY-02", TODAY)),
                form.read(errors, GROUPS, TODAY));
    }

    @Test
    void whatIsLeftOutIsNothing() {
        var form = new AccountForm(null, "陈示例", null, "", " ", 0);
        assertEquals(
                Optional.of(new AccountDetails("陈示例", null, null, null)), form.read(new FieldErrors(), GROUPS, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "'',a@b.cn,CITY-02,2023-07-11,displayName MISSING",
        "陈,no-address,CITY-02,2023-07-11,email EMAIL_FORM",
        "陈,a@b.cn,CITY-99,2023-07-11,workingGroup UNKNOWN",
        "陈,a@b.cn,CITY-02,2023-07-09,expiresOn PAST",
        "陈,a@b.cn,CITY-02,11.7.2023,expiresOn NOT_A_DATE",
    })
    void eachFieldIsToldWhatIsWrong(String name, String email, String group, String end, String expected) {
        var errors = new FieldErrors();
        new AccountForm("", name, email, group, end, 0).read(errors, GROUPS, TODAY);
        assertEquals(
                List.of(expected),
                errors.all().stream().map(e -> e.field() + " " + e.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab", "Chen", "1chen", "chen li", "陈示例", "chen/li", "a1234567890123456789012345678901234567890"})
    void userNamesAreShortPlainAndSafeInAnAddress(String username) {
        var errors = new FieldErrors();
        AccountForm.readUsername("username", username, errors);
        assertEquals("USERNAME_FORM", errors.all().get(0).code());
    }

    @Test
    void threeAdministratorsAreThreePeople() {
        var form = new SetUpForm("chen", "陈示例", "chen", "林示例", "wang", "陈示例");
        Invalid invalid = Assertions.assertThrows(Invalid.class, form::read);
        assertEquals(
                List.of("securityUsername SAME_PERSON", "auditName SAME_PERSON"),
                invalid.errors().all().stream()
                        .map(e -> e.field() + " " + e.code())
                        .toList());
    }
}

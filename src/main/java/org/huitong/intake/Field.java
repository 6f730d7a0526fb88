package org.huitong.intake;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.Message;

/**
 * What is taken from a list, in the usual order of a receipt list (参会回执), with the headers by which its column is
 * recognised.
 */
enum Field {
    REFERENCE("reference", "报名编号", "Reference", "编号", "报名号", "registration", "reference no"),
    NAME("name", "姓名", "Name", "名字", "中文姓名", "嘉宾姓名", "参会人姓名", "人员姓名", "full name", "chinese name"),
    LATIN_NAME(
            "latinName",
            "拼音/英文名",
            "Name in Latin letters",
            "英文名",
            "英文姓名",
            "外文姓名",
            "外文名",
            "latin name",
            "english name",
            "pinyin/english name"),
    ORGANISATION("organisation", "单位", "Organisation", "工作单位", "所在单位", "单位名称", "机构", "organization", "company", "unit"),
    POSITION("position", "职务", "Position", "职位", "职务/职称", "title", "job title"),
    CATEGORY("category", "人员类别", "Category", "类别", "参会类别"),
    DOCUMENT_TYPE("documentType", "证件类型", "Document type", "证件种类", "证件", "id type"),
    DOCUMENT_NUMBER(
            "documentNumber",
            "证件号码",
            "Document number",
            "证件号",
            "身份证号",
            "身份证号码",
            "身份证",
            "护照号",
            "护照号码",
            "id number",
            "id no",
            "passport number",
            "passport no",
            "document no"),
    MOBILE(
            "mobile",
            "手机",
            "Mobile",
            "手机号",
            "手机号码",
            "移动电话",
            "联系电话",
            "电话",
            "mobile number",
            "mobile phone",
            "phone",
            "cell phone"),
    EMAIL("email", "邮箱", "E-mail", "电子邮箱", "电子邮件", "邮件", "email", "email address"),
    FORUMS("forums", "参加论坛", "Forums", "论坛", "参会论坛", "forum", "forums attended");

    /** Columns of the usual list that are read over, and so is every other: what nobody needs is not kept (PIPL art. 6). */
    static final List<String> READ_OVER_ZH = List.of("序号", "性别", "是否发言", "单位联系人", "联系人手机", "饮食要求", "随行人数", "备注");

    static final List<String> READ_OVER_EN = List.of(
            "No.", "Sex", "Speaks", "Unit contact", "Contact's mobile", "Diet", "Number of companions", "Remarks");

    /** Words in the column of numbers by which a row says that it is only an example. */
    private static final Set<String> EXAMPLE = Set.of("示例", "例", "example");

    /** In the column of numbers: the row only shows how to write. */
    private static final Set<String> EXAMPLE = Set.copyOf(UsualWords.of("example"));

    /** The name of the form's field, under which faults are told. */
    final String form;

    /** Of the template. */
    final String zh;

    final String en;

    private final Set<String> known;

    Field(String form, String zh, String en, String... others) {
        this.form = form;
        this.zh = zh;
        this.en = en;
        this.known = Stream.concat(Stream.of(zh, en), Arrays.stream(others))
                .map(Field::plain)
                .collect(Collectors.toSet());
    }

    /** The field a header stands for. */
    static Optional<Field> of(String header) {
        String plain = plain(header);
        return plain.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(field -> field.known.contains(plain))
                        .findFirst();
    }

    static Optional<Field> ofForm(String form) {
        return Arrays.stream(values()).filter(field -> field.form.equals(form)).findFirst();
    }

    static Optional<Field> ofForm(String form) {
        return Arrays.stream(values()).filter(field -> field.form.equals(form)).findFirst();
    }

    /** What it is called in the template, in the reader's language. */
    Message<?> label() {
        return Message.of(ImportMessages.class, m -> m.field(this));
    }

    /** Whether a line only shows how to write. */
    static boolean example(Line line) {
        return EXAMPLE.contains(plain(line.cell(0)));
    }

    /** Half width, lower case, without spaces, stars, colons, and what stands in brackets. */
    static String plain(String header) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(header)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|[\\s*:]", "");
    }
}

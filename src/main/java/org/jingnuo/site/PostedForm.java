package org.jingnuo.site;

import java.util.List;
import java.util.Map;

/**
 * What was posted to a page that {@linkplain ReadsForm reads a form}; it goes with the UI and not with the address, which
 * links of the page repeat.
 *
 * @param fields decoded, in the order they came
 */
public record PostedForm(Map<String, List<String>> fields) {
    /** Of a page that was asked for by its address. */
    public static final PostedForm NONE = new PostedForm(Map.of());

    /** Without what was sent: a log is no place for it. */
    @Override
    public String toString() {
        return "PostedForm" + fields.keySet();
    }
}

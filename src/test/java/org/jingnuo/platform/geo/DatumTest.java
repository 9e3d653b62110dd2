package org.jingnuo.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatumTest {

    /** Degrees; about 0.1 m, to which the implementations differ among themselves. */
    private static final Offset<Double> CLOSE = within(1e-6);

    @ParameterizedTest
    @CsvSource({
        // googollee/eviltransform, python/test.py: Shanghai, Shenzhen, Beijing
        "GCJ02, 31.17530398364597, 121.531541859215, 31.1774276, 121.5272106",
        "GCJ02, 22.540796131694766, 113.9171764808363, 22.543847, 113.912316",
        "GCJ02, 39.91334545536069, 116.38404722455657, 39.911954, 116.377817",
        // wandergis/coordtransform, README: wgs84togcj02 of 116.404, 39.915
        "GCJ02, 39.91640428150164, 116.41024449916938, 39.915, 116.404",
        // hujiulong/gcoord, test/unit/crs/GCJ02.spec.js, in its first version
        "GCJ02, 45, 123, 44.99804071, 122.99395597",
        // hujiulong/gcoord, test/fixtures/china-cities.json: Jingmen, Yichang, Shenyang, Nagqu
        "GCJ02, 31.0354012, 112.1994301, 31.0376011, 112.1935849",
        "GCJ02, 30.6919691, 111.2864741, 30.6944096, 111.2808211",
        "BD09, 31.0417338, 112.2058231, 31.0376011, 112.1935849",
        "BD09, 30.6977103, 111.2930248, 30.6944096, 111.2808211",
        "BD09, 41.8114013, 123.438095, 41.8032629, 123.4253306",
        "BD09, 31.4824421, 92.0576832, 31.4784436, 92.0499619",
    })
    void a_published_point_is_led_back(
            Datum datum, double latitude, double longitude, double wgs84Latitude, double wgs84Longitude) {
        var position = datum.toWgs84(latitude, longitude);

        assertThat(position.metresTo(new Position(wgs84Latitude, wgs84Longitude)))
                .isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GCJ02, 31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "GCJ02, 39.915, 116.404, 39.91640428150164, 116.41024449916938",
    })
    void a_position_is_put_where_the_published_implementations_put_it(
            Datum datum, double latitude, double longitude, double there, double thereLongitude) {
        var put = datum.fromWgs84(new Position(latitude, longitude));

        assertThat(put.latitude()).isCloseTo(there, CLOSE);
        assertThat(put.longitude()).isCloseTo(thereLongitude, CLOSE);
    }

    @Test
    void baidus_degrees_of_a_point_lead_where_its_gcj02_degrees_lead() {
        // wandergis/coordtransform, README: gcj02tobd09 of 116.404, 39.915
        assertThat(Datum.BD09
                        .toWgs84(39.92133699351021, 116.41036949371029)
                        .metresTo(Datum.GCJ02.toWgs84(39.915, 116.404)))
                .isLessThan(0.001);
    }

    @ParameterizedTest
    @EnumSource
    void any_point_of_china_goes_there_and_back(Datum datum) {
        var random = new Random(20260101);
        for (var i = 0; i < 10_000; i++) {
            var position = new Position(random.nextDouble(18, 54), random.nextDouble(73, 135));

            var there = datum.fromWgs84(position);
            var back = datum.toWgs84(there.latitude(), there.longitude());

            assertThat(back.metresTo(position)).isLessThan(0.001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void outside_china_degrees_stay_as_they_are(Datum datum) {
        // googollee/eviltransform, matlab/test/testSuite.m: Denver, Brisbane, Rio de Janeiro
        assertThat(datum.toWgs84(39.7392, -104.9903)).isEqualTo(new Position(39.7392, -104.9903));
        assertThat(datum.toWgs84(-27.4698, 153.0251)).isEqualTo(new Position(-27.4698, 153.0251));
        assertThat(datum.fromWgs84(new Position(-22.9068, -43.1729))).isEqualTo(new Position(-22.9068, -43.1729));
    }

    @Test
    void in_jingzhou_a_commercial_map_is_half_a_kilometre_off() {
        var seat = new Position(30.33, 112.24);

        assertThat(seat.metresTo(Datum.GCJ02.fromWgs84(seat))).isBetween(500.0, 700.0);
    }
}

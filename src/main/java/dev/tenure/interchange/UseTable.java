package dev.tenure.interchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.tenure.database.Statements;
import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;
import dev.tenure.resume.Use.EvidencePart;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;

/** Writes the uses of technologies; those that are the same at the same place stay. */
@Component
final class UseTable {

    private static final String CLEAR =
            """
            delete from technology_use u
            where u.person_id = $1::bigint
              and not exists (
                  select
                  from jsonb_to_recordset($2::jsonb) as w (
                      position_id bigint, ordinal integer, achievement_id bigint,
                      technology_id bigint, role technology_role, source use_source,
                      part use_part, declared text, match term_match, start_offset integer,
                      end_offset integer, purposes text[], version text, period_raw text,
                      period_start partial_date, period_end partial_date,
                      period_state period_state)
                  where w.position_id = u.position_id and w.ordinal = u.ordinal
                    and (w.achievement_id, w.technology_id, w.role, w.source, w.part, w.declared,
                         w.match, w.start_offset, w.end_offset, w.purposes, w.version,
                         w.period_raw, w.period_start, w.period_end, w.period_state)
                        is not distinct from
                        (u.achievement_id, u.technology_id, u.role, u.source, u.part, u.declared,
                         u.match, u.start_offset, u.end_offset, u.purposes, u.version,
                         u.period_raw, u.period_start, u.period_end, u.period_state))
            """;

    private static final String WRITE =
            """
            insert into technology_use (
                person_id, position_id, ordinal, achievement_id, technology_id, role, source,
                part, declared, match, start_offset, end_offset, purposes, version, period_raw,
                period_start, period_end, period_state)
            select $1::bigint, w.position_id, w.ordinal, w.achievement_id, w.technology_id, w.role,
                   w.source, w.part, w.declared, w.match, w.start_offset, w.end_offset, w.purposes,
                   w.version, w.period_raw, w.period_start, w.period_end, w.period_state
            from jsonb_to_recordset($2::jsonb) as w (
                position_id bigint, ordinal integer, achievement_id bigint, technology_id bigint,
                role technology_role, source use_source, part use_part, declared text,
                match term_match, start_offset integer, end_offset integer, purposes text[],
                version text, period_raw text, period_start partial_date,
                period_end partial_date, period_state period_state)
            where not exists (
                select from technology_use u
                where u.person_id = $1::bigint and u.position_id = w.position_id
                  and u.ordinal = w.ordinal)
            order by w.position_id, w.ordinal
            """;

    private final Statements statements;

    UseTable(Statements statements) {
        this.statements = statements;
    }

    private record Row(
            long positionId,
            int ordinal,
            @Nullable Long achievementId,
            long technologyId,
            TechnologyRole role,
            UseSource source,
            EvidencePart part,
            @Nullable String declared,
            Reason match,
            int startOffset,
            int endOffset,
            List<String> purposes,
            @Nullable String version,
            @JsonUnwrapped(prefix = "period_") @Nullable Period period) {

        static Row of(Position position, int ordinal, Use use) {
            Achievement achievement = use.achievement();
            return new Row(
                    position.identity().id(),
                    ordinal,
                    achievement == null ? null : achievement.identity().id(),
                    use.technologyIdentity().id(),
                    use.role(),
                    use.source(),
                    use.part(),
                    use.declared(),
                    use.reason(),
                    use.start(),
                    use.end(),
                    use.purposes(),
                    use.version(),
                    use.period());
        }
    }

    /** Writes what is new or other than before, removes what is gone; returns how many changed. */
    Mono<Long> write(long person, Resume resume) {
        List<Row> rows = new ArrayList<>();
        for (Position position : resume.positions()) {
            for (int i = 0; i < position.uses().size(); i++) {
                rows.add(Row.of(position, i, position.uses().get(i)));
            }
        }
        return statements
                .update(CLEAR, person, Statements.rows(rows))
                .flatMap(gone ->
                        statements
                                .update(WRITE, person, Statements.rows(rows))
                                .map(written -> gone + written));
    }
}

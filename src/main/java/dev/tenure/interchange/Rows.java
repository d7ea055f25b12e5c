package dev.tenure.interchange;

import dev.tenure.document.Employer;
import dev.tenure.document.Resume;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Use;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays a document out in the rows of the tables. */
final class Rows {

    private final Resume resume;
    private final Identities.Complete ids;

    Rows(Resume resume, Identities.Complete ids) {
        this.resume = resume;
        this.ids = ids;
    }

    List<OrganizationTable.Row> organizations() {
        List<OrganizationTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < resume.employers().size(); i++) {
            Employer one = resume.employers().get(i);
            rows.add(
                    new OrganizationTable.Row(
                            ids.organizations().get(i),
                            one.audience(),
                            one.name(),
                            one.formerNames(),
                            one.urls()));
        }
        return rows;
    }

    private @Nullable Long organizationOf(Position entry) {
        for (int i = 0; i < resume.employers().size(); i++) {
            if (resume.employers().get(i).isOf(entry)) {
                return ids.organizations().get(i);
            }
        }
        return null;
    }

    List<PositionTable.Row> positions() {
        List<PositionTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < resume.entries().size(); i++) {
            Position p = resume.entries().get(i);
            Period period = p.period();
            rows.add(
                    new PositionTable.Row(
                            ids.positions().get(i),
                            i,
                            p.kind(),
                            organizationOf(p),
                            p.title(),
                            p.summary(),
                            p.location(),
                            p.url(),
                            p.audience(),
                            period == null ? null : period.raw(),
                            period == null ? null : iso(period.start()),
                            period == null ? null : iso(period.end()),
                            period == null ? null : period.state()));
        }
        return rows;
    }

    List<AchievementTable.Row> achievements() {
        List<AchievementTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < resume.entries().size(); i++) {
            List<Achievement> tree = resume.entries().get(i).achievements();
            List<Long> own = ids.achievements().get(i);
            for (int n = 0; n < tree.size(); n++) {
                Achievement one = tree.get(n);
                rows.add(
                        new AchievementTable.Row(
                                own.get(n),
                                ids.positions().get(i),
                                one.parent() < 0 ? null : own.get(one.parent()),
                                one.depth(),
                                n,
                                one.text(),
                                one.heading()));
            }
        }
        return rows;
    }

    /** The uses of each position, whose technologies have those ids. */
    List<UseTable.Row> uses(List<List<Use>> uses, Map<Use.Technology, Long> technologies) {
        List<UseTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            for (int n = 0; n < uses.get(i).size(); n++) {
                Use use = uses.get(i).get(n);
                Long technology = technologies.get(use.technology());
                if (technology == null) {
                    throw new IllegalStateException(
                            "the database's catalogue lacks " + use.technology());
                }
                rows.add(use(i, n, use, technology));
            }
        }
        return rows;
    }

    private UseTable.Row use(int position, int ordinal, Use use, long technology) {
        Integer achievement = use.achievement();
        Period period = use.period();
        return new UseTable.Row(
                ids.positions().get(position),
                ordinal,
                achievement == null ? null : ids.achievements().get(position).get(achievement),
                technology,
                use.role(),
                use.source(),
                use.part(),
                use.declared(),
                use.reason(),
                use.start(),
                use.end(),
                use.purposes(),
                use.version(),
                period == null ? null : period.raw(),
                period == null ? null : iso(period.start()),
                period == null ? null : iso(period.end()),
                period == null ? null : period.state());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}

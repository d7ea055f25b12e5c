package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.database.StartupTask;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import java.util.Comparator;
import java.util.List;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
class StartupTest {

    @Autowired private List<StartupTask> tasks;

    @Test
    void loadsTheCatalogueThenTheResumesThenTheirWords() {
        tasks.sort(Comparator.comparing(StartupTask::stage));
        assertThat(tasks)
                .extracting(task -> task.getClass().getPackage().getName())
                .containsExactly(
                        "dev.tenure.technology", "dev.tenure.interchange", "dev.tenure.search");
    }

    @Test
    void givesEachTaskAStageOfItsOwn() {
        assertThat(tasks).extracting(StartupTask::stage).doesNotHaveDuplicates();
    }
}

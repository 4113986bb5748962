package io.cryptopocket.governance.release;

import io.cryptopocket.spec.Contract;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files that a release changes: the version everywhere, the changelog's chapter, and the frozen contract.
 *
 * @param version the released version
 * @param files new text by file, below the root
 */
public record Release(Version version, Map<String, String> files) {

    /** Works out a release without writing anything. */
    public static Release of(Project project, Version version, LocalDate day) {
        Map<String, String> files = new LinkedHashMap<>();
        String contract = VersionMark.replaceInContract(project.contract(), version);
        String frozen = Project.BASELINES + "/" + version + ".yaml";
        files.put(Project.CONTRACT, contract);
        files.put(frozen, contract);
        VersionMark.all(project).stream()
                .collect(Collectors.groupingBy(VersionMark::file, LinkedHashMap::new, Collectors.toList()))
                .forEach((file, marks) -> files.put(file, VersionMark.replace(project.read(file), marks, version)));
        String sha256 = Contract.parse(contract, frozen).sha256();
        files.put(Changelog.NAME, project.changelog().released(version, day, sha256));
        return new Release(version, files);
    }

    /** Writes the files. */
    public void write(Project project) {
        files.forEach(project::write);
    }
}

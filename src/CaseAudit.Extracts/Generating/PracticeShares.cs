namespace CaseAudit.Extracts.Generating;

/// <summary>How often things are done, by how well the work goes.</summary>
internal static class PracticeShares
{
    /// <summary>How often in a hundred a thing is done that should be: always where practice is strong.</summary>
    public static int Usually(this Practice practice) => practice switch { Practice.Strong => 100, Practice.Good => 96, Practice.Mixed => 78, _ => 45 };

    /// <summary>The same for what is harder or more often forgotten.</summary>
    public static int Often(this Practice practice) => practice switch { Practice.Strong => 100, Practice.Good => 85, Practice.Mixed => 55, _ => 25 };

    /// <summary>How well another part of the same case’s work goes: mostly as the rest, sometimes a step better or worse.</summary>
    public static Practice Near(this Practice practice, Chance chance) =>
        (Practice)Math.Clamp((int)practice + chance.Pick((18, -1), (64, 0), (18, 1)), (int)Practice.Weak, (int)Practice.Strong);
}

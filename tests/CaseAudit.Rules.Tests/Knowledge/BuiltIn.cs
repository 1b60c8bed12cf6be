namespace CaseAudit.Rules.Tests;

internal static class BuiltIn
{
    public static Standards Standards => Knowledge.Knowledge.BuiltIn.Standards;

    public static Catalogue Catalogue => Knowledge.Knowledge.BuiltIn.Catalogue;
}

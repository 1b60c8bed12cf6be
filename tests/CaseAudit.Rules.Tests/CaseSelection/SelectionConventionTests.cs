namespace CaseAudit.Rules.Tests.CaseSelection;

/// <summary>What holds for every reason to choose a case.</summary>
public sealed class SelectionConventionTests
{
    private static readonly string[] Codes = ["SL01", "SL02", "SL03", "SL04", "SL05", "SL06", "SL07", "SL08"];

    // Spread and chance are not read from a case by itself; the choice gives them.
    private static readonly string[] OfTheChoice = ["SL07", "SL08"];

    [Fact]
    public void Reasons_InOrder_AreThoseOfTheDesign() => BuiltIn.Catalogue.Reasons.Select(reason => reason.Code).ShouldBe(Codes);

    [Fact]
    public void Reason_OfTheList_HasOneRule_NamedByItsCode()
    {
        SelectionRules.All.Keys.ShouldBe(Codes.Except(OfTheChoice), ignoreOrder: true);
        SelectionRules.All.ShouldAllBe(rule => rule.Value.Name.StartsWith(rule.Key + "_", StringComparison.Ordinal) && rule.Value.IsPublic && rule.Value.IsSealed);
    }

    [Fact]
    public void Reason_Texts_AreWholeSentences() => BuiltIn.Catalogue.Reasons.ShouldAllBe(reason =>
        reason.Asks.EndsWith('?') && reason.Why.EndsWith('.') && (reason.CannotSee == null || reason.CannotSee.EndsWith('.'))
        && !reason.Title.EndsWith('.') && reason.Title.Split(' ', StringSplitOptions.None).Length <= 5 && reason.Reference.StartsWith("manual App. 1"));

    [Fact]
    public void Reason_WhatItReads_IsThere()
    {
        var columns = typeof(ListedCase).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).ToList();
        foreach (var reason in BuiltIn.Catalogue.Reasons)
        {
            reason.Standards.ShouldAllBe(key => BuiltIn.Standards.All.Any(edition => edition.Key == key));
            reason.WordLists.ShouldAllBe(list => BuiltIn.Standards.WordLists.Contains(list));
            reason.Columns.ShouldBeSubsetOf(columns);
        }
    }

    [Fact]
    public void Standards_OfSelection_AreEachReadByAReasonOrByTheChoice() =>
        BuiltIn.Standards.All.Select(edition => edition.Key).Where(key => key.StartsWith("selection.", StringComparison.Ordinal))
            .Except(BuiltIn.Catalogue.Reasons.SelectMany(reason => reason.Standards))
            .ShouldAllBe(key => key == StandardKeys.SelectionAuditedWithin || key.StartsWith("selection.size.") || key.StartsWith("selection.list."));
}

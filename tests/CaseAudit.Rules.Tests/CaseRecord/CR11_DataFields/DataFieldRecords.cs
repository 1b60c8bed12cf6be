using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

/// <summary>Short ways to write a case that is reviewed on site.</summary>
internal static class DataFieldRecords
{
    public static readonly Child CompleteChild = new()
    {
        DateOfBirth = Day("2014-02-11"),
        Gender = "female",
        Ethnicity = "WBRI",
        Religion = "none",
        FirstLanguage = "English",
        InterpreterRequired = false,
        Disabilities = [],
        LastVerified = Day("2024-04-02"),
    };

    /// <summary>A child protection case on site, consistent: status, history and plan of New Year 2024.</summary>
    public static CaseExtract OnSite() => Case(CaseStatus.ChildProtection, "2024-01-01") with
    {
        ReviewStage = ReviewStage.OnSite,
        Child = CompleteChild,
        StatusHistory = [Period(CaseStatus.ChildProtection, "2024-01-01")],
        Plans = [OpenPlan(PlanType.ChildProtection)],
    };

    public static CaseExtract OffSite() => OnSite() with { ReviewStage = ReviewStage.OffSite };

    public static StatusPeriod Period(CaseStatus status, string from, string? to = null) =>
        new() { Status = status, From = Day(from), To = to is null ? null : Day(to) };

    public static Plan OpenPlan(PlanType type) => new() { Type = type, Created = Day("2024-01-10") };

    public static CaseExtract OfChild(Child? child) => OnSite() with { Child = child };

    public static Person Mother(ContactDetails? details) => new() { Relationship = "mother", ParentalResponsibility = true, ContactDetails = details };

    public static Person Father(ContactDetails? details) => new() { Relationship = "father", ContactDetails = details };

    public static InvolvedAgency Agency(string agency, ContactDetails? details) => new() { Agency = agency, From = Day("2024-01-10"), ContactDetails = details };
}

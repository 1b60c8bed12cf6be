using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Knowledge;

/// <summary>The JSON Schema (draft 2020-12) of a settings file, made from the keys that there are, so that an editor can complete and check them.</summary>
public static class ConfigurationSchema
{
    private const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, indented, lines ending in a line feed, the same text on every call.</summary>
    public static string Document()
    {
        var knowledge = Knowledge.BuiltIn;
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:caseaudit:config:v1",
            ["title"] = "Settings of CaseAudit",
        };
        foreach (var (name, value) in Object("A council's own standards, laid over the built-in ones.", new()
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            [KnowledgeSections.Framework] = Words("The edition of Working Together that every case is held to; byDate for the one in force on the day of each event.", FrameworkProfile.Names),
            [KnowledgeSections.Authority] = Text("The authority's settings file, to be laid beneath this one; its path from this file's folder."),
            [KnowledgeSections.LocalCriteria] = Text("A file of the council's own criteria; its path from this file's folder."),
            [KnowledgeSections.Standards] = Standards(knowledge.Standards),
            [KnowledgeSections.WordLists] = Object("Words on and off the lists.", Members(knowledge.Standards.WordLists, _ => Flags("Each word true to be on the list, false to be off it."))),
            [KnowledgeSections.RiskFactors] = RiskFactors(knowledge.Standards),
            [KnowledgeSections.Catalogue] = Catalogue(knowledge.Catalogue),
        }).ToList())
        {
            schema[name] = value?.DeepClone();
        }

        schema["patternProperties"] = new JsonObject { ["^x-"] = true };
        schema["$defs"] = new JsonObject
        {
            ["criterion"] = Criterion(),
            ["question"] = Object("A question.", Members(["title", "asks", "reference"], _ => Text(null))),
        };
        foreach (var unit in Enum.GetValues<StandardUnit>())
            schema["$defs"]!.AsObject().Add(Spelling<StandardUnit>.Of(unit), Dated(Number(unit), Number(EditionOverride.Units(unit).Count > 1 ? StandardUnit.Days : unit), EditionOverride.Units(unit)));
        schema["$defs"]!.AsObject().Add("number", Dated(Number(null), Number(null), Enum.GetValues<StandardUnit>()));
        return schema.ToJsonString(_indented);
    }

    private static JsonObject Standards(Standards standards)
    {
        var root = Object("Numbers and conventions. A bare value holds on every day; editions are keyed by their first day.", []);
        foreach (var key in standards.Keys)
        {
            var standard = standards.All.Last(edition => edition.Key == key);
            Place(root, key, new JsonObject { ["description"] = $"Default: {Say.Standard(standard)} ({standard.Edition}).", ["$ref"] = "#/$defs/" + Spelling<StandardUnit>.Of(standard.Unit) });
        }

        foreach (var key in SwitchChoices.Keys)
        {
            var word = new JsonObject { ["enum"] = Array(SwitchChoices.For(key)) };
            var value = Dated(word, word, []);
            value.Insert(0, "description", $"Default: {standards.Switches.Last(setting => setting.Key == key).Value}.");
            Place(root, key, value);
        }

        root["properties"]!["local"] = OfLocalCriteria("The numbers of the council's own criteria.", "number");
        return root;
    }

    // A dot in a key is a section.
    private static void Place(JsonObject root, string key, JsonObject value)
    {
        var parts = key.Split('.');
        var at = root["properties"]!.AsObject();
        foreach (var part in parts[..^1])
        {
            if (at[part] is not JsonObject section) at[part] = section = Object(null, []);
            at = section["properties"]!.AsObject();
        }

        at[parts[^1]] = value;
    }

    // What a unit makes possible; what is given in another unit may be as large as that allows, and what has no known unit as anything may be.
    private static JsonObject Number(StandardUnit? unit)
    {
        var number = new JsonObject { ["type"] = "number", ["minimum"] = 0 };
        if ((unit is { } known ? EditionOverride.Most(known) : EditionOverride.Most(StandardUnit.Days)) is { } most) number["maximum"] = most;
        if (unit is not (null or StandardUnit.Share or StandardUnit.Ratio)) number["multipleOf"] = 1;
        return number;
    }

    private static JsonObject Dated(JsonObject value, JsonObject inUnit, IReadOnlyList<StandardUnit> units)
    {
        JsonObject Properties() => new()
        {
            [EditionPath.Value] = inUnit.DeepClone(),
            [EditionPath.Edition] = Text("The guidance or procedures that carry the value."),
            [EditionPath.Source] = Text("Where it was read."),
            [EditionPath.To] = new JsonObject { ["description"] = "The last day; after it the editions below hold again.", ["type"] = "string", ["pattern"] = Day },
        };
        var edition = Object(null, Properties());
        if (units.Count > 0) edition["properties"]!.AsObject().Insert(1, EditionPath.Unit, new JsonObject { ["enum"] = Array(units.Select(Spelling<StandardUnit>.Of)) });
        edition["required"] = new JsonArray(EditionPath.Value);

        var dated = new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { [Day] = new JsonObject { ["anyOf"] = new JsonArray(value.DeepClone(), edition.DeepClone()) } },
            ["additionalProperties"] = false,
        };
        return new JsonObject { ["anyOf"] = new JsonArray(value.DeepClone(), edition, dated) };
    }

    private static JsonObject RiskFactors(Standards standards)
    {
        var factor = Object(null, new()
        {
            ["requiresRiskAssessment"] = new JsonObject { ["type"] = "boolean" },
            ["agencies"] = Flags("Each agency that the factor calls for, true or false."),
        });
        var factors = Object("Risk factors; others may be added.", Members(standards.RiskFactors.Select(known => known.Factor), _ => factor.DeepClone().AsObject()));
        factors["additionalProperties"] = factor;
        return factors;
    }

    private static JsonObject Catalogue(Catalogue catalogue)
    {
        var codes = OfLocalCriteria("Questions and criteria by code.", "criterion");
        codes["properties"] = Members(
        catalogue.Questions.SelectMany(question => question.Criteria.Select(criterion => criterion.Code).Prepend(question.Code)),
        code => catalogue.TryGetCriterion(code, out var criterion)
            ? new JsonObject { ["description"] = $"{criterion.Title} ({(criterion.Essential ? "essential" : "contributory")}, {Spelling<Significance>.Of(criterion.Significance)} significance).", ["$ref"] = "#/$defs/criterion" }
            : new JsonObject { ["description"] = catalogue.QuestionOf(code).Title + ".", ["$ref"] = "#/$defs/question" });
        return codes;
    }

    // Which codes there are stands in the council's file.
    private static JsonObject OfLocalCriteria(string description, string definition) => new()
    {
        ["description"] = description,
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { ["^LC[0-9]{2}$"] = new JsonObject { ["$ref"] = "#/$defs/" + definition } },
        ["additionalProperties"] = false,
    };

    private static JsonObject Criterion()
    {
        var properties = Members(["title", "asks", "why", "cannotSee", "prompt", "reference"], _ => Text(null));
        properties["significance"] = Words("How much a finding matters.", Spelling<Significance>.Words);
        properties["essential"] = new JsonObject { ["description"] = "Whether the question cannot be met without it.", ["type"] = "boolean" };
        properties["essentialFor"] = Object("The statuses for which it is essential although it otherwise contributes.", Members(CatalogueOverrides.Statuses, _ => new JsonObject { ["type"] = "boolean" }));
        properties["off"] = new JsonObject
        {
            ["description"] = "Why the criterion is switched off; false switches it on again.",
            ["anyOf"] = new JsonArray(Text(null), new JsonObject { ["const"] = false }),
        };
        return Object("A criterion.", properties);
    }

    private static JsonObject Members(IEnumerable<string> names, Func<string, JsonObject> value) => new(names.Select(name => KeyValuePair.Create<string, JsonNode?>(name, value(name))));

    private static JsonObject Object(string? description, JsonObject properties) =>
        Described(description, new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false });

    private static JsonObject Flags(string description) =>
        Described(description, new() { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "boolean" } });

    private static JsonObject Text(string? description) => Described(description, new() { ["type"] = "string", ["pattern"] = @"\S" });

    private static JsonObject Words(string description, IEnumerable<string> words) => Described(description, new() { ["enum"] = Array(words) });

    private static JsonArray Array(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    private static JsonObject Described(string? description, JsonObject schema)
    {
        if (description is not null) schema.Insert(0, "description", description);
        return schema;
    }
}
